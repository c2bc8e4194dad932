import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** A tier given although a criterion is not met: with a reason, and only when a second person agrees. */
@Entity()
@PersonalData({
  holds: 'why somebody is certified by way of exception',
  why: 'fairness and accountability',
  kept: 'with the award',
})
@Index('award_exception_by_enrolment', ['enrolmentId', 'tier'])
@Check('award_exception_state_known', `state IN ('proposed', 'agreed', 'refused')`)
@Check('award_exception_second_person', 'decided_by IS NULL OR decided_by <> proposed_by')
export class AwardExceptionEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('EnrolmentEntity', { name: 'award_exception_enrolment_fk' })
  @Column('uuid')
  enrolmentId!: string;
  @Column('text') tier!: string;
  @Column('text') reason!: string;
  @Column('text') state!: 'proposed' | 'agreed' | 'refused';
  @Column('uuid') proposedBy!: string;
  @Column({ type: 'timestamptz', precision: 3 }) proposedAt!: Date;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) decidedAt!: Date | null;
}
