import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** One decision to award a cohort; its progress is the number of certificates made of it. */
@Entity()
@PersonalData({ holds: 'who decided', why: 'accountability', kept: 'with the awards' })
export class AwardBatchEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('CohortEntity', { name: 'award_batch_cohort_fk' })
  @Column('uuid')
  cohortId!: string;
  @ForeignKey('PersonEntity', { name: 'award_batch_decided_by_fk' })
  @Column('uuid')
  decidedBy!: string;
  @Column({ type: 'timestamptz', precision: 3 }) decidedAt!: Date;
  @Column('int') certificates!: number;
  @Column('int') people!: number;
}
