import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../platform/database/personal-data.js';
import type { Tally } from '../domain/tally.js';

/** How often each thing was said in an open wave; grows by batches of five. Becomes the release when the wave closes, and is gone. */
@Entity()
@PersonalData({
  holds: 'how often each thing was said, by groups of at least five invited',
  why: 'to count answers without keeping any',
  kept: 'until the wave closes',
})
export class SurveyTallyEntity {
  @ForeignKey('SurveyWaveEntity', { name: 'survey_tally_wave_fk' })
  @PrimaryColumn('uuid')
  waveId!: string;
  @Column('jsonb') tally!: Tally;
}
