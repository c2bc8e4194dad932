import { Injectable } from '@nestjs/common';
import { fullName, peopleSql } from '../people/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { decodeCursor, pageOf, type PageQuery } from '../platform/http/page.js';
import { Cohorts } from './cohorts.js';
import type { ScheduleChangesView, ScheduleChangeView } from './schedule-changes.dto.js';

type Row = Omit<ScheduleChangeView, 'changedBy'> & { givenName: string; familyName: string };

const changesStatement = `SELECT session_change.id, session_change.kind, session.code, session.title, session_change.changed_at AS "changedAt",
   session_change.before, session_change.after, known."givenName", known."familyName"
 FROM session JOIN session_change ON session_change.session_id = session.id
 JOIN (${peopleSql}) AS known ON known.id = session_change.changed_by
 WHERE session.cohort_id = $1
   AND ($2::timestamptz IS NULL OR (session_change.changed_at, session_change.id) < ($2::timestamptz, $3::uuid))
 ORDER BY session_change.changed_at DESC, session_change.id DESC LIMIT $4`;

/** The history of a cohort's schedule, for those who train it. */
@Injectable()
export class ScheduleChangesQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cohorts: Cohorts,
  ) {}

  /** @throws NotFound unless the actor trains the cohort */
  async list(
    actor: Actor,
    slug: string,
    { limit = 50, cursor }: PageQuery,
  ): Promise<ScheduleChangesView> {
    const { id } = await this.cohorts.trainedBy(actor, slug);
    const after = decodeCursor(cursor, 2);
    const rows = await this.uow.query<Row>(changesStatement, [
      ...[id, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    ]);
    const page = pageOf(rows, limit, (row) => [row.changedAt.toISOString(), row.id]);
    return {
      ...page,
      items: page.items.map(({ givenName, familyName, ...change }) => ({
        ...change,
        changedBy: fullName({ givenName, familyName }),
      })),
    };
  }
}
