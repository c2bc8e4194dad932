import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** One handing-in of an assignment: text, at most one file. A draft becomes a submission once and then stays as it is. */
@Entity()
@PersonalData({
  holds: 'written work and a file',
  why: 'learning and certifying',
  kept: 'three years after the cohort ends',
})
@Index('submission_number_once', ['enrolmentId', 'assignmentId', 'number'], { unique: true })
@Check('submission_state_known', `state IN ('draft', 'submitted')`)
@Check('submission_origin_known', `origin IN ('online', 'paper')`)
@Check('submission_dated', `(state = 'submitted') = (submitted_on IS NOT NULL)`)
export class SubmissionEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('EnrolmentEntity', { name: 'submission_enrolment_fk' })
  @Column('uuid')
  enrolmentId!: string;
  @ForeignKey('AssignmentEntity', { name: 'submission_assignment_fk' })
  @Column('uuid')
  assignmentId!: string;
  @ForeignKey('AssignmentVersionEntity', { name: 'submission_assignment_version_fk' })
  @Column('uuid')
  assignmentVersionId!: string;
  @Column('int') number!: number;
  @Column('text') state!: 'draft' | 'submitted';
  @Column('text') origin!: 'online' | 'paper';
  @Column('text') text!: string;
  @ForeignKey('StoredFileEntity', { name: 'submission_file_fk' })
  @Column('uuid', { nullable: true })
  fileId!: string | null;
  @Column('date', { nullable: true }) submittedOn!: string | null;
  @Column({ type: 'timestamptz', precision: 3 }) updatedAt!: Date;
  @ForeignKey('PersonEntity', { name: 'submission_recorded_by_fk' })
  @Column('uuid', { nullable: true })
  recordedBy!: string | null;
  @Column('int') version!: number;
}
