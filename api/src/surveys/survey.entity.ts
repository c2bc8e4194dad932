import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** A survey; its questions are in its versions. */
@Entity()
@PersonalData(null)
@Index('survey_slug_once', ['slug'], { unique: true })
@Check('survey_origin_known', `origin IN ('shipped', 'city')`)
export class SurveyEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') kind!: string;
  @Column('text') origin!: 'shipped' | 'city';
}
