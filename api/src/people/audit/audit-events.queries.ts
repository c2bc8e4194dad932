import { Injectable } from '@nestjs/common';
import { City } from '../../organisation/index.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { decodeCursor, pageOf } from '../../platform/http/page.js';
import { firstIdAt } from '../../platform/ids/ids.js';
import { startOfDay, startOfDayAfter } from '../../shared/calendar-date.js';
import type { AuditEventsView, AuditEventView, ListAuditEventsQuery } from './audit-events.dto.js';

/** Reads the audit trail; it is here because an actor is a person. */
@Injectable()
export class AuditEventsQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly city: City,
  ) {}

  /** Days become bounds on ids, which tell the time: so a day of years ago is found by the key, without reading all that came after. */
  async list({
    action,
    actorId,
    subjectId,
    from,
    to,
    limit = 50,
    cursor,
  }: ListAuditEventsQuery): Promise<AuditEventsView> {
    const before = decodeCursor(cursor, 1)?.[0] ?? null;
    const { zone } = await this.city.profile();
    const first = from ? firstIdAt(new Date(startOfDay(from, zone))) : null;
    const beyond = to ? firstIdAt(new Date(startOfDayAfter(to, zone))) : null;
    const rows = await this.uow.query<AuditEventView>(
      `SELECT audit_event.id, audit_event.at, audit_event.action, audit_event.subject_type AS "subjectType",
         audit_event.subject_id AS "subjectId", audit_event.cohort_id AS "cohortId", audit_event.request_id AS "requestId",
         audit_event.before, audit_event.after,
         CASE WHEN person.id IS NOT NULL
           THEN json_build_object('id', person.id, 'name', trim(person.given_name || ' ' || person.family_name)) END AS actor
       FROM audit_event LEFT JOIN person ON person.id = audit_event.actor_id
       WHERE ($1::text IS NULL OR audit_event.action = $1 OR audit_event.action LIKE $1 || '.%')
         AND ($2::uuid IS NULL OR audit_event.actor_id = $2) AND ($3::text IS NULL OR audit_event.subject_id = $3)
         AND ($4::uuid IS NULL OR audit_event.id >= $4) AND ($5::uuid IS NULL OR audit_event.id < $5)
         AND ($6::uuid IS NULL OR audit_event.id < $6)
       ORDER BY audit_event.id DESC LIMIT $7`,
      [action ?? null, actorId ?? null, subjectId ?? null, first, beyond, before, limit + 1],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
