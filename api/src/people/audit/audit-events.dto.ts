import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { IsCalendarDate } from '../../platform/http/is-calendar-date.js';
import { PageQuery } from '../../platform/http/page.js';
import type { CalendarDate } from '../../shared/calendar-date.js';

export class ListAuditEventsQuery extends PageQuery {
  /** One action, `people.role-granted`, or everything of a feature, `people`. */
  @IsOptional()
  @Matches(/^[a-z][a-z-]*(\.[a-z][a-z-]*)?$/)
  @MaxLength(100)
  action?: string;

  @IsOptional()
  @IsUUID()
  actorId?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  subjectId?: string;

  /** The first day, in the city's zone. */
  @IsOptional()
  @IsCalendarDate()
  from?: CalendarDate;

  /** The last day, in the city's zone. */
  @IsOptional()
  @IsCalendarDate()
  to?: CalendarDate;
}

export class AuditActorView {
  id!: string;
  name!: string;
}

export class AuditEventView {
  id!: string;
  at!: Date;
  action!: string;
  /** Null where the system itself did it. */
  actor!: AuditActorView | null;
  subjectType!: string;
  subjectId!: string;
  cohortId!: string | null;
  requestId!: string | null;
  before!: Record<string, unknown> | null;
  after!: Record<string, unknown> | null;
}

/** Who did what, the latest first. */
export class AuditEventsView {
  items!: AuditEventView[];
  nextCursor!: string | null;
}
