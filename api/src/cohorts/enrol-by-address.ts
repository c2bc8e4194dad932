import { Injectable } from '@nestjs/common';
import { InvitePeople } from '../people/index.js';
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
    private readonly invitePeople: InvitePeople,
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
    const wanted = plan
      .map((planned, at) => ({ ...planned, person: people[at]! }))
      .filter(({ outcome }) => outcome !== 'already');
    const unknown = wanted.filter(({ personId }) => personId === null);
    const invited = await this.invitePeople.execute(
      actor,
      unknown.map(({ person, departmentId }) => ({
        ...person,
        locale: person.locale ?? cohort.locale,
        departmentId,
      })),
    );
    const made = new Map(unknown.map((row, at) => [row, invited[at]!]));
    const rows = wanted.map((row) => ({
      personId: row.personId ?? made.get(row)!,
      departmentId: row.departmentId,
      enrolledOn,
    }));
    if (rows.length > 0) await this.enrolPeople.execute(actor, cohort.id, rows);
  }
}
