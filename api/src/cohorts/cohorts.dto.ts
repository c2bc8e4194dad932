export class SessionView {
  id!: string;
  code!: string;
  title!: Record<string, string>;
  startsAt!: Date;
  endsAt!: Date;
  mode!: 'room' | 'online' | 'hybrid';
  place!: string | null;
  joinUrl!: string | null;
  state!: 'planned' | 'cancelled';
  /** `added`: it came while the cohort was running, and is one more chance. */
  origin!: 'programme' | 'added';
  /** When it began before it was last moved to another time. */
  movedFrom!: Date | null;
}

export class CohortRowView {
  id!: string;
  slug!: string;
  title!: Record<string, string>;
  startsOn!: string;
  endsOn!: string;
  zone!: string;
  locale!: string;
  synthetic!: boolean;
  enrolled!: number;
}

/** The cohorts that the reader trains, the running ones first. */
export class CohortsView {
  items!: CohortRowView[];
  nextCursor!: string | null;
}

export class CohortView {
  id!: string;
  slug!: string;
  title!: Record<string, string>;
  zone!: string;
  locale!: string;
  startsOn!: string;
  endsOn!: string;
  evidenceClosesOn!: string;
  synthetic!: boolean;
  enrolled!: number;
  /** To be sent back with a change of its schedule. */
  version!: number;
  sessions!: SessionView[];
}
