import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../platform/database/personal-data.js';
import type { Answers } from '../domain/check-answers.js';

/** What is on its way into a wave's tally. */
export type Held = {
  /** At most nine, in a new random order at each arrival. */
  responses: Answers[];
  /** By question, at most nine each, apart from the responses. */
  texts: Record<string, string[]>;
  /** Short digests of papers that were typed in, in the order of their digits; see `paper-digest.ts`. */
  papers: string[];
  salt: string;
};

/**
 * One row a wave, written anew as a whole at each arrival, so that no row, page or log of the database tells which answer came when.
 * The table is unlogged: nothing of it stands in the write-ahead log, its archives or on a standby (ADR 0012).
 */
@Entity()
@PersonalData({
  holds: 'the last answers of a survey, at most nine, mixed',
  why: 'to mix answers before they are counted',
  kept: 'until five more have come, at most until the wave closes',
})
export class SurveyHoldingEntity {
  @ForeignKey('SurveyWaveEntity', { name: 'survey_holding_wave_fk' })
  @PrimaryColumn('uuid')
  waveId!: string;
  @Column('jsonb') held!: Held;
}
