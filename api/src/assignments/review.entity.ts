import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** One reader's reading of a submission with the rubric; `agreed` is a result agreed on paper. Append-only. */
@Entity()
@PersonalData({
  holds: 'points and comments on written work, and who gave them',
  why: 'certifying',
  kept: 'three years after the cohort ends',
})
@Index('review_once', ['submissionId', 'readerId'], { unique: true })
@Check('review_origin_known', `origin IN ('online', 'paper')`)
@Check('review_total_possible', 'total >= 0')
export class ReviewEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('SubmissionEntity', { name: 'review_submission_fk' })
  @Column('uuid')
  submissionId!: string;
  @ForeignKey('PersonEntity', { name: 'review_reader_fk' })
  @Column('uuid')
  readerId!: string;
  @Column('text') origin!: 'online' | 'paper';
  @Column('boolean') agreed!: boolean;
  /** Points by rubric line. */
  @Column('jsonb') lines!: Record<string, number>;
  @Column('int') total!: number;
  @Column('text') comment!: string;
  @Column({ type: 'timestamptz', precision: 3 }) reviewedAt!: Date;
}
