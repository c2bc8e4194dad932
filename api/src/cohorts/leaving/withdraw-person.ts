import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { WithdrawalReason } from '../domain/withdrawal-reason.js';
import { EnrolmentStates } from './enrolment-states.js';
import { LockedPlace } from './locked-place.js';

/** Ends somebody's place in a cohort. The row stays, with all evidence; so do certificates. Doing it twice changes nothing. */
@Injectable()
export class WithdrawPerson {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly places: LockedPlace,
    private readonly states: EnrolmentStates,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, NotPermitted */
  execute(
    actor: Actor,
    slug: string,
    enrolmentId: string,
    reason: WithdrawalReason,
  ): Promise<void> {
    return this.uow.run(async () => {
      const place = await this.places.of(actor, slug, enrolmentId);
      if (place.state === 'withdrawn') return;
      await this.states.end(place.id, reason, actor.personId);
      await this.audit.record(
        actor,
        'cohorts.person-withdrawn',
        { type: 'enrolment', id: place.id, cohortId: place.cohort.id },
        { after: { reason } },
      );
      await this.places.tell(place, 'withdrawn');
    });
  }
}
