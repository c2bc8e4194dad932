import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { CurriculumProposal, ProposalLimits } from '../domain/propose-curriculum.js';
import { Waves } from '../waves/waves.js';
import { ProgrammeOfSurvey } from './programme-of-survey.js';
import type { DecisionView, ProposalView } from './proposal.dto.js';

type Row = {
  id: string;
  targets: string[];
  limits: ProposalLimits;
  proposal: CurriculumProposal;
  madeAt: Date;
};

/** The latest proposal of a wave with the latest decision on each of its lines. */
@Injectable()
export class ProposalQueries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly waves: Waves,
    private readonly programmes: ProgrammeOfSurvey,
  ) {}

  /** @throws NotFound, NoProgrammeForSurvey */
  async of(waveId: string): Promise<ProposalView> {
    const wave = await this.waves.byId(waveId);
    const survey = await this.waves.body(wave);
    const programme = await this.programmes.of(survey.slug);
    const made = await this.uow.one<Row>(
      `SELECT survey_proposal.id, survey_proposal.targets, survey_proposal.limits, survey_proposal.proposal, survey_proposal.made_at AS "madeAt"
       FROM survey_proposal WHERE survey_proposal.wave_id = $1 ORDER BY survey_proposal.id DESC LIMIT 1`,
      [waveId],
    );
    return {
      programme: programme.slug,
      modules: programme.modules.map(({ code, title }) => ({ code, title })),
      weeks: programme.sessions.length,
      items: survey.items,
      clusters: wave.terms.clusters,
      made: made ? { ...made, decisions: await this.decisions(made.id) } : null,
    };
  }

  private decisions(proposalId: string): Promise<DecisionView[]> {
    return this.uow.query<DecisionView>(
      `SELECT DISTINCT ON (survey_decision.line) survey_decision.line, survey_decision.decision, survey_decision.reason,
         survey_decision.change, survey_decision.decided_at AS "decidedAt"
       FROM survey_decision WHERE survey_decision.proposal_id = $1 ORDER BY survey_decision.line, survey_decision.id DESC`,
      [proposalId],
    );
  }
}
