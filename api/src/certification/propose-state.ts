import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertVisible } from '../platform/http/domain-error.js';
import { Ids } from '../platform/ids/ids.js';
import { instantOf } from '../shared/instant.js';
import { AwardRecords, stateOf } from './award-records.js';
import { StateNotPossible } from './certification.errors.js';
import { canProposeState } from './certification.policy.js';
import { mayChange } from './domain/award-status.js';
import { StateProposalEntity } from './state-proposal.entity.js';

export type StateProposal = {
  toState: 'valid' | 'suspended' | 'revoked';
  reasonClass: string;
  reason: string;
};

/** Proposes that an award be suspended, revoked or made valid again; a second person decides. */
@Injectable()
export class ProposeState {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly records: AwardRecords,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws StateNotPossible */
  execute(actor: Actor, awardId: string, proposal: StateProposal): Promise<{ id: string }> {
    return this.uow.run(async () => {
      const award = await this.records.byId(awardId);
      assertVisible(canProposeState(actor, award.cohortId));
      const now = this.clock.now();
      const from = stateOf(award, instantOf(now));
      if (!mayChange(from, proposal.toState))
        throw new StateNotPossible({ from, to: proposal.toState });
      const id = this.ids.next();
      await this.uow.repo(StateProposalEntity).insert({
        ...{ id, awardId, ...proposal, state: 'proposed' as const },
        ...{ givenName: null, familyName: null },
        proposedBy: actor.personId,
        proposedAt: now,
        decidedBy: null,
        decidedAt: null,
      });
      await this.audit.record(
        actor,
        'certification.state-proposed',
        { type: 'award', id: awardId, cohortId: award.cohortId },
        {
          before: { state: from },
          after: { state: proposal.toState, reasonClass: proposal.reasonClass },
        },
      );
      return { id };
    });
  }
}
