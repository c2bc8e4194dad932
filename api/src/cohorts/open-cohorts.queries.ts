import { Injectable } from '@nestjs/common';
import { City } from '../organisation/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertCan, found } from '../platform/http/domain-error.js';
import { decodeCursor, pageOf, type PageQuery } from '../platform/http/page.js';
import { dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import { Cohorts } from './cohorts.js';
import { canOpenCohorts } from './cohorts.policy.js';
import type { CohortOfferView, OpenCohortsView, OpenCohortView } from './open-cohorts.dto.js';

const enrolled = `(SELECT count(*) FROM enrolment WHERE enrolment.cohort_id = cohort.id AND enrolment.state = 'active')`;

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
    const rows = await this.uow.query<OpenCohortView>(
      `SELECT cohort.id, cohort.slug, cohort.title, cohort.starts_on AS "startsOn", cohort.ends_on AS "endsOn", cohort.locale,
         CASE WHEN cohort.places IS NULL THEN NULL ELSE greatest(0, cohort.places - ${enrolled}::int) END AS "placesLeft",
         EXISTS (SELECT 1 FROM enrolment WHERE enrolment.cohort_id = cohort.id AND enrolment.person_id = $1
           AND enrolment.state = 'active') AS joined
       FROM cohort WHERE cohort.open_to_all AND cohort.ends_on >= $2::date
         AND ($3::date IS NULL OR (cohort.ends_on, cohort.id) > ($3::date, $4::uuid))
       ORDER BY cohort.ends_on, cohort.id LIMIT $5`,
      [
        actor.personId,
        dateIn(zone, instantOf(this.clock.now())),
        after?.[0] ?? null,
        after?.[1] ?? null,
        limit + 1,
      ],
    );
    return pageOf(rows, limit, ({ endsOn, id }) => [endsOn, id]);
  }

  /** @throws NotFound, NotPermitted */
  async offer(actor: Actor, slug: string): Promise<CohortOfferView> {
    const { id } = await this.cohorts.trainedBy(actor, slug);
    assertCan(canOpenCohorts(actor));
    return found(
      await this.uow.one<CohortOfferView>(
        `SELECT cohort.open_to_all AS "openToAll", cohort.places, cohort.version, ${enrolled} AS enrolled
         FROM cohort WHERE cohort.id = $1`,
        [id],
      ),
    );
  }
}
