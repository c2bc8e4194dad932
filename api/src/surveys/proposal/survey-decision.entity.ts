import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../platform/database/personal-data.js';

export type LineChange = {
  size?: number;
  language?: string;
  mode?: 'room' | 'online' | 'hybrid';
  startsOn?: string;
};

/** What a person decided on one line of a proposal, and why. The latest one counts. */
@Entity()
@PersonalData({
  holds: 'who decided what on a proposed cohort',
  why: 'accountability',
  kept: 'six years',
})
@Index('survey_decision_by_line', ['proposalId', 'line', 'id'])
@Check('survey_decision_known', `decision IN ('accepted', 'changed', 'refused')`)
export class SurveyDecisionEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('SurveyProposalEntity', { name: 'survey_decision_proposal_fk' })
  @Column('uuid')
  proposalId!: string;
  @Column('text') line!: string;
  @Column('text') decision!: 'accepted' | 'changed' | 'refused';
  @Column('text') reason!: string;
  @Column('jsonb') change!: LineChange;
  @ForeignKey('PersonEntity', { name: 'survey_decision_by_fk' })
  @Column('uuid')
  decidedBy!: string;
  @Column({ type: 'timestamptz', precision: 3 }) decidedAt!: Date;
}
