import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../platform/database/personal-data.js';

/** An open text, apart from all other answers; with an id that tells no time, and shown once somebody has read it for names. */
@Entity()
@PersonalData({
  holds: 'what somebody wrote, without who',
  why: 'to learn what numbers do not tell',
  kept: 'two years after the wave',
})
@Index('survey_text_by_wave', ['waveId', 'item'])
@Check('survey_text_state_known', `state IN ('waiting', 'released', 'withheld')`)
export class SurveyTextEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('SurveyWaveEntity', { name: 'survey_text_wave_fk' })
  @Column('uuid')
  waveId!: string;
  @Column('text') item!: string;
  @Column('text') text!: string;
  @Column('text') state!: 'waiting' | 'released' | 'withheld';
}
