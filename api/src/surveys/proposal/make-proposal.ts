import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Ids } from '../../platform/ids/ids.js';
import { proposeCurriculum, type ProposalLimits } from '../domain/propose-curriculum.js';
import { WaveStillOpen } from '../surveys.errors.js';
import { Waves } from '../waves/waves.js';
import { GatherNeeds } from './gather-needs.js';
import { SurveyProposalEntity } from './survey-proposal.entity.js';

export type ProposalWish = { targets: string[]; limits: Omit<ProposalLimits, 'weeks'> };

/** Works a curriculum out from what a wave and the interviews found, within stated limits. Earlier proposals stay. */
@Injectable()
export class MakeProposal {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly waves: Waves,
    private readonly needs: GatherNeeds,
  ) {}

  /** @throws NotFound, WaveStillOpen, NoProgrammeForSurvey */
  execute(
    actor: { personId: string },
    waveId: string,
    { targets, limits }: ProposalWish,
  ): Promise<{ id: string }> {
    return this.uow.run(async () => {
      const wave = await this.waves.byId(waveId);
      const release = await this.waves.release(waveId);
      if (!release) throw new WaveStillOpen();
      const { programme, modules, weeks, interviews } = await this.needs.of(wave);
      const whole: ProposalLimits = { ...limits, weeks };
      const proposal = proposeCurriculum({ release, modules, interviews, targets, limits: whole });
      const id = this.ids.next();
      await this.uow.repo(SurveyProposalEntity).insert({
        ...{ id, waveId, programme, targets, limits: whole, proposal, madeAt: this.clock.now() },
      });
      await this.audit.record(
        actor,
        'surveys.proposal-made',
        { type: 'survey_wave', id: waveId },
        { after: { proposalId: id, cohorts: proposal.cohorts.length } },
      );
      return { id };
    });
  }
}
