import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../platform/database/personal-data.js';
import type { LocaleText } from '../../shared/locale-text.js';
import type { Release } from '../domain/release.js';
import type { WaveTerms } from '../domain/survey-body.js';

/** One run of a survey. Its terms and its promise are settled when it opens; once closed it holds all that is ever shown of it. */
@Entity()
@PersonalData({
  holds: 'how many of each group said what, from five',
  why: 'to teach what is needed',
  kept: 'without end; it is about nobody',
})
@Index('survey_wave_code_once', ['code'], { unique: true })
@Index('survey_wave_by_version', ['surveyVersionId'])
@Index('survey_wave_by_cohort', ['cohortId', 'id'])
@Index('survey_wave_open_once', ['cohortId', 'surveyVersionId'], {
  unique: true,
  where: `state = 'open'`,
})
@Check('survey_wave_state_known', `state IN ('open', 'closed')`)
@Check('survey_wave_dates_in_order', `closes_on >= opens_on`)
@Check('survey_wave_closed_whole', `(state = 'closed') = (release IS NOT NULL)`)
export class SurveyWaveEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('SurveyVersionEntity', { name: 'survey_wave_version_fk' })
  @Column('uuid')
  surveyVersionId!: string;
  /** The cohort that is asked; null where departments of the city are. */
  @ForeignKey('CohortEntity', { name: 'survey_wave_cohort_fk' })
  @Column('uuid', { nullable: true })
  cohortId!: string | null;
  @Column('jsonb') title!: LocaleText;
  /** Stands in the address that everybody gets: the same for all. */
  @Column('text') code!: string;
  @Column('text') state!: 'open' | 'closed';
  @Column('date') opensOn!: string;
  @Column('date') closesOn!: string;
  @Column('jsonb') terms!: WaveTerms;
  @Column('jsonb') promise!: LocaleText;
  @Column('int') invited!: number;
  @Column('boolean') synthetic!: boolean;
  @Column('jsonb', { nullable: true }) release!: Release | null;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt!: Date;
}
