import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../platform/database/personal-data.js';

export type InterviewNote = { theme: string; text: string };

/** Notes of a conversation, taken with consent and read by coordinators only. There is no recording. */
@Entity()
@PersonalData({
  holds: 'notes of a conversation with somebody in a function',
  why: 'to learn what a survey cannot ask',
  kept: 'one year after the wave',
})
@Index('survey_interview_by_wave', ['waveId', 'id'])
@Check('survey_interview_consented', `consented`)
export class SurveyInterviewEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('SurveyWaveEntity', { name: 'survey_interview_wave_fk' })
  @Column('uuid')
  waveId!: string;
  @Column('date') heldOn!: string;
  /** A function, not a name: *director of social services*. */
  @Column('text') withWhom!: string;
  @Column('boolean') consented!: boolean;
  @Column('jsonb') notes!: InterviewNote[];
  @ForeignKey('PersonEntity', { name: 'survey_interview_recorded_by_fk' })
  @Column('uuid')
  recordedBy!: string;
}
