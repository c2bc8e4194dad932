import { Injectable } from '@nestjs/common';
import { holds, type Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { decodeCursor, pageOf, type PageQuery } from '../platform/http/page.js';
import { Cohorts } from './cohorts.js';
import type { CohortRowView, CohortsView, CohortView } from './cohorts.dto.js';

/** What trainers and coordinators see of their cohorts. */
@Injectable()
export class CohortsQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cohorts: Cohorts,
  ) {}

  /** Latest end first. A trainer of the city and a coordinator see all, a trainer of cohorts those. */
  async list(actor: Actor, { limit = 50, cursor }: PageQuery): Promise<CohortsView> {
    const after = decodeCursor(cursor, 2);
    const all = holds(actor, 'coordinator') || holds(actor, 'trainer');
    const trained = actor.grants
      .filter(({ role, scopeKind }) => role === 'trainer' && scopeKind === 'cohort')
      .map(({ scopeId }) => scopeId);
    const rows = await this.uow.query<CohortRowView>(
      `SELECT cohort.id, cohort.slug, cohort.title, cohort.starts_on AS "startsOn", cohort.ends_on AS "endsOn", cohort.zone, cohort.locale,
         cohort.synthetic,
         (SELECT count(*) FROM enrolment WHERE enrolment.cohort_id = cohort.id AND enrolment.state = 'active') AS enrolled
       FROM cohort
       WHERE ($1 OR cohort.id = ANY($2::uuid[])) AND ($3::date IS NULL OR (cohort.ends_on, cohort.id) < ($3::date, $4::uuid))
       ORDER BY cohort.ends_on DESC, cohort.id DESC LIMIT $5`,
      [all, trained, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.endsOn, row.id]);
  }

  async one(actor: Actor, slug: string): Promise<CohortView> {
    const {
      programmeId: _p,
      programmeVersionId: _v,
      criteriaVersionId: _c,
      ...cohort
    } = await this.cohorts.trainedBy(actor, slug);
    const [sessions, enrolled] = [
      await this.cohorts.sessionsOf(cohort.id),
      await this.cohorts.enrolmentIds(cohort.id),
    ];
    return {
      ...cohort,
      enrolled: enrolled.size,
      sessions: sessions.map(({ moduleId: _m, version: _v, ...session }) => session),
    };
  }
}
