import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';
import type { CriteriaVersionBody } from './domain/criterion.js';

/** Criteria and tiers, frozen. People are judged by the version their enrolment began with, or a later one where that is better. */
@Entity()
@PersonalData(null)
@Index('criteria_version_number_once', ['programmeId', 'number'], { unique: true })
export class CriteriaVersionEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('ProgrammeEntity', { name: 'criteria_version_programme_fk' })
  @Column('uuid')
  programmeId!: string;
  @Column('int') number!: number;
  @Column('text') sha256!: string;
  @Column('jsonb') body!: CriteriaVersionBody;
  @Column({ type: 'timestamptz', precision: 3 }) publishedAt!: Date;
}
