import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../platform/database/personal-data.js';

/** Who was invited to a wave, and nothing later: nobody records who answered. Gone when the wave closes. */
@Entity()
@PersonalData({
  holds: 'who was invited to a survey',
  why: 'to send the address and reminders, which go to all',
  kept: 'until the wave closes',
})
export class SurveyInvitationEntity {
  @ForeignKey('SurveyWaveEntity', { name: 'survey_invitation_wave_fk' })
  @PrimaryColumn('uuid')
  waveId!: string;
  @ForeignKey('PersonEntity', { name: 'survey_invitation_person_fk' })
  @PrimaryColumn('uuid')
  personId!: string;
}
