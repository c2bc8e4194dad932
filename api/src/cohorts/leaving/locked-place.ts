import { Injectable } from '@nestjs/common';
import { People } from '../../people/index.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Addresses } from '../../platform/http/addresses.js';
import { assertCan, found } from '../../platform/http/domain-error.js';
import { Mail } from '../../platform/mail/mail.js';
import { Cohorts, type CohortFacts } from '../cohorts.js';
import { canEnrolPeople } from '../cohorts.policy.js';
import { placeMail } from './place-mails.js';

export type Place = {
  id: string;
  personId: string;
  state: 'active' | 'withdrawn';
  cohort: CohortFacts;
};

/** Somebody's place in a cohort, about to be changed by a coordinator. */
@Injectable()
export class LockedPlace {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly cohorts: Cohorts,
    private readonly people: People,
    private readonly mail: Mail,
    private readonly addresses: Addresses,
  ) {}

  /**
   * The cohort is locked as well: an award that is being decided comes before or after, never in between.
   * @throws NotFound, also for an enrolment of another cohort; NotPermitted
   */
  async of(actor: Actor, slug: string, enrolmentId: string): Promise<Place> {
    const cohort = await this.cohorts.trainedBy(actor, slug);
    assertCan(canEnrolPeople(actor));
    await this.cohorts.lock(cohort.id);
    const place = found(
      await this.uow.one<Omit<Place, 'cohort'>>(
        `SELECT enrolment.id, enrolment.person_id AS "personId", enrolment.state FROM enrolment
         WHERE enrolment.id = $1 AND enrolment.cohort_id = $2 FOR UPDATE`,
        [enrolmentId, cohort.id],
      ),
    );
    return { ...place, cohort };
  }

  /** One mail to whose place it is, in the transaction of the change. */
  async tell({ personId, cohort }: Place, kind: 'withdrawn' | 'taken-back'): Promise<void> {
    const person = (await this.people.byIds([personId])).get(personId)!;
    const page = kind === 'withdrawn' ? 'certificate' : '';
    const address = this.addresses.of(`/learn/${page}?cohort=${cohort.slug}`);
    await this.mail.queue([placeMail(person, kind, cohort.title, address)]);
  }
}
