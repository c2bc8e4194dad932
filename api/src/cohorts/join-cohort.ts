import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found } from '../platform/http/domain-error.js';
import { dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import { Cohorts } from './cohorts.js';
import { mayJoin, type Offer } from './domain/place-left.js';
import { EnrolPeople } from './enrol-people.js';
import { EnrolmentEntity } from './enrolment.entity.js';
import { EnrolmentStates } from './leaving/enrolment-states.js';
import { NoPlaceLeft, NotOpenToAll } from './open-cohorts.errors.js';

/** Somebody takes a place in a cohort that is open to all. Who has left comes back to what they had done. */
@Injectable()
export class JoinCohort {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly cohorts: Cohorts,
    private readonly enrolPeople: EnrolPeople,
    private readonly states: EnrolmentStates,
  ) {}

  /** The cohort is locked, so that the last place is taken once. @throws NotFound, NotOpenToAll, NoPlaceLeft */
  execute(actor: Actor, slug: string): Promise<void> {
    return this.uow.run(async () => {
      const { id, zone } = await this.locked(slug);
      const mine = await this.uow
        .repo(EnrolmentEntity)
        .findOneBy({ cohortId: id, personId: actor.personId });
      if (mine?.state === 'active') return;
      const today = dateIn(zone, instantOf(this.clock.now()));
      await this.assertPlace(id, today);
      if (mine) await this.comeBack(actor, mine);
      else {
        const person = { personId: actor.personId, departmentId: null, enrolledOn: today };
        await this.enrolPeople.execute(actor, id, [person]);
      }
    });
  }

  /** A cohort by invitation is not there for others. */
  private async locked(slug: string): Promise<{ id: string; zone: string }> {
    const cohort = found(
      await this.uow.one<{ id: string; zone: string }>(
        `SELECT cohort.id, cohort.zone FROM cohort WHERE cohort.slug = $1 AND cohort.open_to_all`,
        [slug],
      ),
    );
    await this.cohorts.lock(cohort.id);
    return cohort;
  }

  private async assertPlace(cohortId: string, today: string): Promise<void> {
    const offer = found(
      await this.uow.one<Offer>(
        `SELECT cohort.open_to_all AS "openToAll", cohort.places, cohort.ends_on AS "endsOn",
           (SELECT count(*) FROM enrolment WHERE enrolment.cohort_id = cohort.id AND enrolment.state = 'active') AS enrolled
         FROM cohort WHERE cohort.id = $1`,
        [cohortId],
      ),
    );
    const answer = mayJoin(offer, today);
    if (answer === 'not-open') throw new NotOpenToAll();
    if (answer === 'no-place-left') throw new NoPlaceLeft(offer.places ?? 0);
  }

  private async comeBack(actor: Actor, { id, cohortId }: EnrolmentEntity): Promise<void> {
    await this.states.resume(id, actor.personId);
    await this.audit.record(actor, 'cohorts.come-back', { type: 'enrolment', id, cohortId });
  }
}
