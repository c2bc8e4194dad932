import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';
import type { KeptRelease } from './kept-release.js';

/** What a cohort has learnt, made once. Each of its figures is of five people or more. */
@Entity()
@PersonalData(null)
@Index('learning_gained_once', ['cohortId'], { unique: true })
export class LearningGainedEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('CohortEntity', { name: 'learning_gained_cohort_fk' })
  @Column('uuid')
  cohortId!: string;
  @Column('jsonb') release!: KeptRelease;
  @Column({ type: 'timestamptz', precision: 3 }) madeAt!: Date;
}
