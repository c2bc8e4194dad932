export interface SignInView {
  readonly id: string;
  readonly device: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly current: boolean;
}

export interface SignInsView {
  readonly items: readonly SignInView[];
}
