import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../platform/database/personal-data.js';
import type { CurriculumProposal, ProposalLimits } from '../domain/propose-curriculum.js';

/** A curriculum proposed from what a wave found. Another one does not change it: decisions point at the one they are about. */
@Entity()
@PersonalData(null)
@Index('survey_proposal_by_wave', ['waveId', 'id'])
export class SurveyProposalEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('SurveyWaveEntity', { name: 'survey_proposal_wave_fk' })
  @Column('uuid')
  waveId!: string;
  @Column('text') programme!: string;
  @Column('jsonb') targets!: string[];
  @Column('jsonb') limits!: ProposalLimits;
  @Column('jsonb') proposal!: CurriculumProposal;
  @Column({ type: 'timestamptz', precision: 3 }) madeAt!: Date;
}
