export interface MyMarkView {
  readonly mark: 'present' | 'late' | 'excused' | 'absent' | 'made_up';
  readonly mode: 'room' | 'online' | null;
  /** What was agreed for an absence; its cause is kept nowhere. */
  readonly arrangement: 'none' | 'make-up' | 'deferred';
}

export interface MySessionView {
  readonly id: string;
  readonly code: string;
  readonly title: Readonly<Record<string, string>>;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly zone: string;
  readonly mode: 'room' | 'online' | 'hybrid';
  readonly place: string | null;
  readonly joinUrl: string | null;
  readonly state: 'planned' | 'cancelled';
  readonly mark: MyMarkView | null;
}

export interface MySessionsView {
  readonly items: readonly MySessionView[];
}
