import { Injectable } from '@nestjs/common';
import { Departments } from '../organisation/index.js';
import { People } from '../people/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertCan } from '../platform/http/domain-error.js';
import { Cohorts, type CohortFacts } from './cohorts.js';
import { canEnrolPeople } from './cohorts.policy.js';
import {
  addressKey,
  planEnrolments,
  type PlannedEnrolment,
  type RowToEnrol,
} from './domain/plan-enrolments.js';

/** A row with what it comes to, and the department that the enrolment will keep. */
export type Planned = PlannedEnrolment & { departmentId: string | null };

/** Finds out what would become of people to enrol: four statements, however many they are. */
@Injectable()
export class EnrolmentPlanner {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cohorts: Cohorts,
    private readonly people: People,
    private readonly departments: Departments,
  ) {}

  /** @throws NotFound unless the actor trains the cohort, NotPermitted unless people may be enrolled by the actor */
  async cohort(actor: Actor, slug: string): Promise<CohortFacts> {
    const cohort = await this.cohorts.trainedBy(actor, slug);
    assertCan(canEnrolPeople(actor));
    return cohort;
  }

  /** The same, locked for the running transaction: of two lists sent at once the second waits, and then finds everybody enrolled. */
  async lockedCohort(actor: Actor, slug: string): Promise<CohortFacts> {
    const cohort = await this.cohort(actor, slug);
    await this.cohorts.lock(cohort.id);
    return cohort;
  }

  async plan(cohortId: string, rows: readonly RowToEnrol[]): Promise<Planned[]> {
    const people = await this.people.byAddresses(rows.map(({ email }) => addressKey(email)));
    const departments = await this.departments.byCodes(
      rows.flatMap(({ departmentCode }) => departmentCode ?? []),
    );
    const places = await this.placesOf(
      cohortId,
      [...people.values()].map(({ id }) => id),
    );
    const plan = planEnrolments(rows, {
      people,
      departments: new Set(departments.keys()),
      enrolled: personsIn(places, 'active'),
      left: personsIn(places, 'withdrawn'),
    });
    return plan.map((planned, at) => ({
      ...planned,
      departmentId:
        departments.get(rows[at]!.departmentCode ?? '')?.id ??
        people.get(planned.email)?.departmentId ??
        null,
    }));
  }

  private placesOf(cohortId: string, personIds: readonly string[]): Promise<HeldPlace[]> {
    return this.uow.query<HeldPlace>(
      `SELECT enrolment.person_id AS "personId", enrolment.state FROM enrolment
       WHERE enrolment.cohort_id = $1 AND enrolment.person_id = ANY($2::uuid[])`,
      [cohortId, personIds],
    );
  }
}

type HeldPlace = { personId: string; state: 'active' | 'withdrawn' };

const personsIn = (places: readonly HeldPlace[], wanted: HeldPlace['state']): Set<string> =>
  new Set(places.filter(({ state }) => state === wanted).map(({ personId }) => personId));
