import { IsBoolean, IsInt, Max, Min } from 'class-validator';
import { IfPresentOrNull } from '../platform/http/if-present.js';

export class CohortOfferView {
  openToAll!: boolean;
  /** Null for any number. */
  places!: number | null;
  enrolled!: number;
  /** False for a programme for young people: they are not asked for a name. */
  mayBeOffered!: boolean;
  version!: number;
}

export class CohortOfferBody {
  @IsBoolean()
  openToAll!: boolean;

  @IfPresentOrNull()
  @IsInt()
  @Min(1)
  @Max(10_000)
  places!: number | null;

  @IsInt()
  @Min(1)
  version!: number;
}

export class OpenCohortSessionView {
  startsAt!: Date;
  endsAt!: Date;
  mode!: 'room' | 'online' | 'hybrid';
  place!: string | null;
}

export class OpenCohortView {
  id!: string;
  slug!: string;
  title!: Record<string, string>;
  startsOn!: string;
  endsOn!: string;
  locale!: string;
  zone!: string;
  programme!: string;
  programmeTitle!: Record<string, string>;
  /** How many sessions are planned, and the first of them. */
  sessions!: number;
  first!: OpenCohortSessionView | null;
  /** Null where there is no limit. */
  placesLeft!: number | null;
  joined!: boolean;
}

/** The cohorts that anybody with an account may join, those that end first at the top. */
export class OpenCohortsView {
  items!: OpenCohortView[];
  nextCursor!: string | null;
}
