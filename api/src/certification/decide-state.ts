import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { assertVisible, found } from '../platform/http/domain-error.js';
import { AwardRecords } from './award-records.js';
import { AlreadyDecided, SecondPersonNeeded } from './certification.errors.js';
import { canDecide } from './certification.policy.js';
import { ChangeAwardState } from './change-award-state.js';
import { IssueAgain } from './issue-again.js';
import { StateProposalEntity } from './state-proposal.entity.js';

/** A second person agrees that an award is suspended, revoked, valid again or issued under another name, or refuses. */
@Injectable()
export class DecideState {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly records: AwardRecords,
    private readonly change: ChangeAwardState,
    private readonly issue: IssueAgain,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws SecondPersonNeeded, AlreadyDecided, StateNotPossible */
  execute(actor: Actor, proposalId: string, agree: boolean): Promise<void> {
    return this.uow.run(async () => {
      const proposals = this.uow.repo(StateProposalEntity);
      const proposal = found(
        await proposals.findOne({ where: { id: proposalId }, lock: { mode: 'pessimistic_write' } }),
      );
      const { cohortId } = await this.records.byId(proposal.awardId);
      assertVisible(canDecide(actor, cohortId));
      if (proposal.state !== 'proposed') throw new AlreadyDecided();
      if (proposal.proposedBy === actor.personId) throw new SecondPersonNeeded();
      const state = agree ? ('agreed' as const) : ('refused' as const);
      await proposals.update(
        { id: proposalId },
        { state, decidedBy: actor.personId, decidedAt: this.clock.now() },
      );
      if (agree) await this.applied(actor, proposal);
      await this.audit.record(
        actor,
        agree ? 'certification.state-changed' : 'certification.state-refused',
        { type: 'award', id: proposal.awardId, cohortId },
        { after: { state: proposal.toState, reasonClass: proposal.reasonClass } },
      );
    });
  }

  private async applied(
    actor: Actor,
    { awardId, toState, reasonClass, reason, proposedBy, ...holder }: StateProposalEntity,
  ): Promise<void> {
    const award = await this.change.apply(awardId, {
      state: toState,
      reasonClass,
      reason,
      decidedBy: proposedBy,
      confirmedBy: actor.personId,
    });
    const { givenName, familyName } = holder;
    if (givenName !== null && familyName !== null)
      await this.issue.write(actor, award, { givenName, familyName });
  }
}
