import { Type } from 'class-transformer';
import {
  IsDefined,
  IsIn,
  IsInt,
  IsISO8601,
  IsUUID,
  Matches,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IfPresentOrNull } from '../platform/http/if-present.js';
import { IsLocaleMap } from '../platform/http/locale-map.js';
import { SessionTimesBody } from './opening.dto.js';

type Sent = { kind?: unknown };
const kinds = ['move', 'cancel', 'add'] as const;

export class ScheduleChangeBody {
  @IsIn(kinds)
  kind!: 'move' | 'cancel' | 'add';

  /** Which session is moved or cancelled. */
  @ValidateIf(({ kind }: Sent) => kind !== 'add')
  @IsUUID()
  sessionId?: string;

  /** When and where a session is moved or added to. */
  @ValidateIf(({ kind }: Sent) => kind !== 'cancel')
  @IsDefined()
  @ValidateNested()
  @Type(() => SessionTimesBody)
  to?: SessionTimesBody;

  /** Of a session that is added. */
  @ValidateIf(({ kind }: Sent) => kind === 'add')
  @IsLocaleMap(120)
  title?: Record<string, string>;

  /** The session whose module an added one takes up again. */
  @IfPresentOrNull()
  @IsUUID()
  like?: string | null;

  /** A later day on which evidence closes; it stays when absent. */
  @IfPresentOrNull()
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  @IsISO8601({ strict: true })
  evidenceClosesOn?: string | null;

  /** Of the cohort as it was seen. */
  @IsInt()
  @Min(1)
  version!: number;
}

export class SessionOnceView {
  startsAt!: string;
  endsAt!: string;
  mode!: 'room' | 'online' | 'hybrid';
  place!: string | null;
  joinUrl!: string | null;
}

export class ScheduleChangeView {
  id!: string;
  kind!: 'move' | 'cancel' | 'add';
  code!: string;
  title!: Record<string, string>;
  changedAt!: Date;
  /** A name, for people to read. */
  changedBy!: string;
  /** Null for a session that was added. */
  before!: SessionOnceView | null;
  after!: SessionOnceView;
}

/** What has been changed in the schedule of a cohort, the latest first. */
export class ScheduleChangesView {
  items!: ScheduleChangeView[];
  nextCursor!: string | null;
}
