import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../platform/database/personal-data.js';

/** That somebody has taken along what a device kept: it comes once. The hash tells the same text sent twice from another one. */
@Entity()
@PersonalData({
  holds:
    'that somebody has taken along what they had studied without an account, and the hash of it',
  why: 'so that it comes along once',
  kept: 'until the person deletes their self-study, or leaves',
})
export class SelfStudyEntity {
  @ForeignKey('PersonEntity', { name: 'self_study_person_fk' })
  @PrimaryColumn('uuid')
  personId!: string;
  @Column('bytea') placeHash!: Buffer;
}
