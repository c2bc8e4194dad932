import { Injectable } from '@nestjs/common';
import { holds, type Actor } from '../platform/auth/actor.js';
import { Conditions } from '../platform/database/conditions.js';
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
    const all = holds(actor, 'coordinator') || holds(actor, 'trainer');
    const trained = actor.grants
      .filter(({ role, scopeKind }) => role === 'trainer' && scopeKind === 'cohort')
      .map(({ scopeId }) => scopeId);
    const asked = new Conditions()
      .and(all ? null : [trained], (ids) => `cohort.id = ANY(${ids}::uuid[])`)
      .and(
        decodeCursor(cursor, 2),
        (endsOn, id) => `(cohort.ends_on, cohort.id) < (${endsOn}::date, ${id}::uuid)`,
      );
    const rows = await this.uow.query<CohortRowView>(
      `SELECT cohort.id, cohort.slug, cohort.title, cohort.starts_on AS "startsOn", cohort.ends_on AS "endsOn", cohort.zone, cohort.locale,
         cohort.synthetic,
         (SELECT count(*) FROM enrolment WHERE enrolment.cohort_id = cohort.id AND enrolment.state = 'active') AS enrolled
       FROM cohort WHERE ${asked.sql} ORDER BY cohort.ends_on DESC, cohort.id DESC LIMIT ${asked.parameter(limit + 1)}`,
      asked.values,
    );
    return pageOf(rows, limit, (row) => [row.endsOn, row.id]);
  }

  async one(actor: Actor, slug: string): Promise<CohortView> {
    const {
      programmeId: _p,
      programmeVersionId: _v,
      criteriaVersionId: _c,
      sessions,
      ...cohort
    } = await this.cohorts.describedTo(actor, slug);
    return {
      ...cohort,
      sessions: sessions.map(({ moduleId: _m, version: _v, ...session }) => session),
    };
  }
}
