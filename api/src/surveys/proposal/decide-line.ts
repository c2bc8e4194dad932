import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { assertVisible, found } from '../../platform/http/domain-error.js';
import { Ids } from '../../platform/ids/ids.js';
import { SurveyDecisionEntity, type LineChange } from './survey-decision.entity.js';
import { SurveyProposalEntity } from './survey-proposal.entity.js';

export type LineDecision = {
  line: string;
  decision: 'accepted' | 'changed' | 'refused';
  reason: string;
  change: LineChange;
};

/** A person accepts, changes or refuses one line of a proposal, and says why. Thinking again is a further decision. */
@Injectable()
export class DecideLine {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** @throws NotFound */
  execute(
    actor: { personId: string },
    { waveId, proposalId }: { waveId: string; proposalId: string },
    { line, decision, reason, change }: LineDecision,
  ): Promise<void> {
    return this.uow.run(async () => {
      const { proposal } = found(
        await this.uow.repo(SurveyProposalEntity).findOneBy({ id: proposalId, waveId }),
      );
      assertVisible(proposal.cohorts.some(({ key }) => key === line));
      await this.uow.repo(SurveyDecisionEntity).insert({
        ...{ id: this.ids.next(), proposalId, line, decision, reason },
        change: decision === 'changed' ? change : {},
        ...{ decidedBy: actor.personId, decidedAt: this.clock.now() },
      });
      await this.audit.record(
        actor,
        `surveys.line-${decision}`,
        { type: 'survey_wave', id: waveId },
        { after: { proposalId, line } },
      );
    });
  }
}
