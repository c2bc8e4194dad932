import { Injectable } from '@nestjs/common';
import { CreatePerson } from '../people/index.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import type { CohortFacts } from './cohorts.js';
import { EnrolmentsRefused } from './cohorts.errors.js';
import { EnrolPeople } from './enrol-people.js';
import { EnrolmentPlanner, type Planned } from './enrolment-planner.js';

export type PersonToEnrol = {
  email: string;
  givenName: string;
  familyName: string;
  departmentCode?: string | undefined;
  locale?: string | undefined;
};

/** Enrols a list of people by their addresses: whoever has no account gets one and an invitation. All of the list or nothing. */
@Injectable()
export class EnrolByAddress {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly planner: EnrolmentPlanner,
    private readonly createPerson: CreatePerson,
    private readonly enrolPeople: EnrolPeople,
  ) {}

  /** @throws NotFound, NotPermitted, EnrolmentsRefused */
  execute(
    actor: Actor,
    slug: string,
    people: readonly PersonToEnrol[],
  ): Promise<{ enrolled: number; invited: number; already: string[] }> {
    return this.uow.run(async () => {
      const cohort = await this.planner.lockedCohort(actor, slug);
      const plan = await this.planner.plan(cohort.id, people);
      const wrong = plan.flatMap(({ fault }, at) => (fault ? [{ row: at + 1, fault }] : []));
      if (wrong.length > 0) throw new EnrolmentsRefused(wrong);
      await this.enrol(actor, cohort, people, plan);
      const of = (outcome: Planned['outcome']) => plan.filter((row) => row.outcome === outcome);
      return {
        enrolled: of('enrolled').length,
        invited: of('invited').length,
        already: of('already').map(({ email }) => email),
      };
    });
  }

  private async enrol(
    actor: Actor,
    cohort: CohortFacts,
    people: readonly PersonToEnrol[],
    plan: readonly Planned[],
  ): Promise<void> {
    const enrolledOn = dateIn(cohort.zone, instantOf(this.clock.now()));
    const rows = [];
    for (const [at, { outcome, personId, departmentId }] of plan.entries()) {
      if (outcome === 'already') continue;
      const id = personId ?? (await this.invite(actor, cohort, people[at]!, departmentId));
      rows.push({ personId: id, departmentId, enrolledOn });
    }
    if (rows.length > 0) await this.enrolPeople.execute(actor, cohort.id, rows);
  }

  private async invite(
    actor: Actor,
    { locale }: CohortFacts,
    person: PersonToEnrol,
    departmentId: string | null,
  ): Promise<string> {
    const { email, givenName, familyName } = person;
    const { id } = await this.createPerson.execute(actor, {
      email,
      givenName,
      familyName,
      locale: person.locale ?? locale,
      departmentId,
      invite: true,
    });
    return id;
  }
}
