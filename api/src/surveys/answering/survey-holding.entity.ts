import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../platform/database/personal-data.js';

/**
 * One row a wave, written anew as a whole at each arrival, so that no row of the database tells which answer came when; sealed with
 * a key that the next arrival replaces, so that no former version of the row does either (ADR 0016).
 */
@Entity()
@PersonalData({
  holds: 'the last answers of a survey, at most nine, mixed and sealed',
  why: 'to mix answers before they are counted',
  kept: 'until five more have come, at most until the wave closes',
})
export class SurveyHoldingEntity {
  @ForeignKey('SurveyWaveEntity', { name: 'survey_holding_wave_fk' })
  @PrimaryColumn('uuid')
  waveId!: string;
  @Column('bytea') sealed!: Buffer;
}
