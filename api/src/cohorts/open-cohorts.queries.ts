import { Injectable } from '@nestjs/common';
import type { Audience } from '@stoa/content';
import { City } from '../organisation/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { Conditions } from '../platform/database/conditions.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertCan, found } from '../platform/http/domain-error.js';
import { decodeCursor, pageOf, type PageQuery } from '../platform/http/page.js';
import { dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import { Cohorts } from './cohorts.js';
import { canOpenCohorts } from './cohorts.policy.js';
import { isJoinedByAccount } from './domain/who-may-join.js';
import { enrolledSql, openCohortColumns, openCohortTables } from './open-cohorts-sql.js';
import type { CohortOfferView, OpenCohortsView, OpenCohortView } from './open-cohorts.dto.js';

/** What is open to all, and what a coordinator offers. */
@Injectable()
export class OpenCohortsQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cohorts: Cohorts,
    private readonly city: City,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { limit = 50, cursor }: PageQuery): Promise<OpenCohortsView> {
    const after = decodeCursor(cursor, 2);
    const { zone } = await this.city.profile();
    const asked = new Conditions();
    const [reader, today] = [
      asked.parameter(actor.personId),
      asked.parameter(dateIn(zone, instantOf(this.clock.now()))),
    ];
    asked.and(
      after,
      (endsOn, id) => `(cohort.ends_on, cohort.id) > (${endsOn}::date, ${id}::uuid)`,
    );
    const rows = await this.uow.query<OpenCohortView>(
      `SELECT ${openCohortColumns},
         EXISTS (SELECT 1 FROM enrolment WHERE enrolment.cohort_id = cohort.id AND enrolment.person_id = ${reader}
           AND enrolment.state = 'active') AS joined
       FROM ${openCohortTables} WHERE cohort.open_to_all AND cohort.ends_on >= ${today}::date AND ${asked.sql}
       ORDER BY cohort.ends_on, cohort.id LIMIT ${asked.parameter(limit + 1)}`,
      asked.values,
    );
    return pageOf(rows, limit, ({ endsOn, id }) => [endsOn, id]);
  }

  /** @throws NotFound, NotPermitted */
  async offer(actor: Actor, slug: string): Promise<CohortOfferView> {
    const { id } = await this.cohorts.trainedBy(actor, slug);
    assertCan(canOpenCohorts(actor));
    const { audience, ...offer } = found(
      await this.uow.one<Omit<CohortOfferView, 'mayBeOffered'> & { audience: Audience }>(
        `SELECT cohort.open_to_all AS "openToAll", cohort.places, cohort.version, ${enrolledSql} AS enrolled, programme.audience
         FROM cohort JOIN programme ON programme.id = cohort.programme_id WHERE cohort.id = $1`,
        [id],
      ),
    );
    return { ...offer, mayBeOffered: isJoinedByAccount(audience) };
  }
}
