import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { EnrolmentStates } from './enrolment-states.js';
import { LockedPlace } from './locked-place.js';

/** Gives somebody their place back, with everything they had done and by the criteria they began with. Doing it twice changes nothing. */
@Injectable()
export class TakeBackPerson {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly places: LockedPlace,
    private readonly states: EnrolmentStates,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, NotPermitted */
  execute(actor: Actor, slug: string, enrolmentId: string): Promise<void> {
    return this.uow.run(async () => {
      const place = await this.places.of(actor, slug, enrolmentId);
      if (place.state === 'active') return;
      await this.states.resume(place.id, actor.personId);
      await this.audit.record(actor, 'cohorts.person-taken-back', {
        type: 'enrolment',
        id: place.id,
        cohortId: place.cohort.id,
      });
      await this.places.tell(place, 'taken-back');
    });
  }
}
