import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsISO8601,
  IsString,
  IsTimeZone,
  IsUrl,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IfPresentOrNull } from '../platform/http/if-present.js';
import { IsLocaleMap } from '../platform/http/locale-map.js';
import { shippedLocales } from '../platform/http/public-paths.js';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const time = /^([01]\d|2[0-3]):[0-5]\d$/;
/** Stand where the slug of a cohort stands in the web's addresses, so no cohort may be called that. */
const taken = /^(?!(?:new|groups|workshops)$)/;

export class ProposalQuery {
  /** The programme's slug. */
  @Matches(slug)
  @MaxLength(100)
  programme!: string;

  @Matches(day)
  @IsISO8601({ strict: true })
  startsOn!: string;
}

export class ProposedSessionView {
  code!: string;
  title!: Record<string, string>;
  date!: string;
  /** `HH:MM` by the clock on the wall, and so is `ends`. */
  starts!: string;
  ends!: string;
}

export class ProposedModuleView {
  slug!: string;
  title!: Record<string, string>;
  opensOn!: string;
}

/** Dates for a new cohort, to be changed by whoever opens it. */
export class CohortProposalView {
  programme!: string;
  zone!: string;
  locale!: string;
  startsOn!: string;
  endsOn!: string;
  evidenceClosesOn!: string;
  sessions!: ProposedSessionView[];
  modules!: ProposedModuleView[];
}

/** When by the clock on the wall, where and how. */
export class SessionTimesBody {
  @Matches(day)
  @IsISO8601({ strict: true })
  date!: string;

  @Matches(time)
  starts!: string;

  @Matches(time)
  ends!: string;

  @IsIn(['room', 'online', 'hybrid'])
  mode!: 'room' | 'online' | 'hybrid';

  @IfPresentOrNull()
  @IsString()
  @MaxLength(200)
  place?: string | null;

  @IfPresentOrNull()
  @IsUrl({ protocols: ['https'], require_protocol: true, require_tld: false })
  @MaxLength(500)
  joinUrl?: string | null;
}

export class NewSessionBody extends SessionTimesBody {
  @IsString()
  @MaxLength(20)
  code!: string;
}

export class OpenCohortBody {
  @Matches(slug)
  @Matches(taken)
  @MaxLength(60)
  slug!: string;

  @IsLocaleMap(120)
  title!: Record<string, string>;

  /** The programme's slug. */
  @Matches(slug)
  @MaxLength(100)
  programme!: string;

  @IsIn(shippedLocales)
  locale!: string;

  @IsTimeZone()
  zone!: string;

  @Matches(day)
  @IsISO8601({ strict: true })
  startsOn!: string;

  @Matches(day)
  @IsISO8601({ strict: true })
  endsOn!: string;

  @Matches(day)
  @IsISO8601({ strict: true })
  evidenceClosesOn!: string;

  @ValidateNested({ each: true })
  @Type(() => NewSessionBody)
  @ArrayMaxSize(60)
  sessions!: NewSessionBody[];
}

export class OpenedCohortView {
  slug!: string;
}
