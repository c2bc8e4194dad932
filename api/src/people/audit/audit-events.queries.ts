import { Injectable } from '@nestjs/common';
import { City } from '../../organisation/index.js';
import { Conditions, given } from '../../platform/database/conditions.js';
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
    const asked = new Conditions()
      .and(
        given(action),
        (wanted) => `audit_event.action = ${wanted} OR audit_event.action LIKE ${wanted} || '.%'`,
      )
      .and(given(actorId), (wanted) => `audit_event.actor_id = ${wanted}`)
      .and(given(subjectId), (wanted) => `audit_event.subject_id = ${wanted}`)
      .and(given(first), (id) => `audit_event.id >= ${id}`)
      .and(given(beyond), (id) => `audit_event.id < ${id}`)
      .and(given(before), (id) => `audit_event.id < ${id}`);
    const rows = await this.uow.query<AuditEventView>(
      `SELECT audit_event.id, audit_event.at, audit_event.action, audit_event.subject_type AS "subjectType",
         audit_event.subject_id AS "subjectId", audit_event.cohort_id AS "cohortId", audit_event.request_id AS "requestId",
         audit_event.before, audit_event.after,
         CASE WHEN person.id IS NOT NULL
           THEN json_build_object('id', person.id, 'name', trim(person.given_name || ' ' || person.family_name)) END AS actor
       FROM audit_event LEFT JOIN person ON person.id = audit_event.actor_id
       WHERE ${asked.sql} ORDER BY audit_event.id DESC LIMIT ${asked.parameter(limit + 1)}`,
      asked.values,
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
