import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** A survey as it was published. Published means frozen: a change is a new version, and what was answered stays what was asked. */
@Entity()
@PersonalData(null)
@Index('survey_version_number_once', ['surveyId', 'number'], { unique: true })
export class SurveyVersionEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('SurveyEntity', { name: 'survey_version_survey_fk' })
  @Column('uuid')
  surveyId!: string;
  @Column('int') number!: number;
  @Column('text') sha256!: string;
  @Column('jsonb') body!: object;
  @Column({ type: 'timestamptz', precision: 3 }) publishedAt!: Date;
}
