import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertVisible } from '../platform/http/domain-error.js';
import { AwardRecords } from './award-records.js';
import { ChangeAwardState } from './change-award-state.js';

/** The holder withdraws their own certificate; the public page then says only that. */
@Injectable()
export class WithdrawAward {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly records: AwardRecords,
    private readonly change: ChangeAwardState,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws StateNotPossible */
  execute(actor: Actor, awardId: string): Promise<void> {
    return this.uow.run(async () => {
      const award = await this.records.byId(awardId);
      assertVisible(award.personId === actor.personId);
      const byHolder = {
        reasonClass: 'by-holder',
        reason: null,
        decidedBy: actor.personId,
        confirmedBy: null,
      };
      await this.change.apply(awardId, { state: 'withdrawn', ...byHolder });
      await this.audit.record(actor, 'certification.withdrawn', {
        type: 'award',
        id: awardId,
        cohortId: award.cohortId,
      });
    });
  }
}
