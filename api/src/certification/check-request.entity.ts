import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** Somebody asks that an outcome or a mark be looked at again; a person answers within 15 working days, and the answer is kept. */
@Entity()
@PersonalData({
  holds: 'a question about one’s own result and its answer',
  why: 'fairness',
  kept: 'three years after the cohort ends',
})
@Index('check_request_by_enrolment', ['enrolmentId', 'id'])
export class CheckRequestEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('EnrolmentEntity', { name: 'check_request_enrolment_fk' })
  @Column('uuid')
  enrolmentId!: string;
  /** The key of the criterion asked about. */
  @Column('text') criterion!: string;
  @Column('text') question!: string;
  @Column({ type: 'timestamptz', precision: 3 }) askedAt!: Date;
  @Column('date') dueOn!: string;
  @ForeignKey('PersonEntity', { name: 'check_request_answered_by_fk' })
  @Column('uuid', { nullable: true })
  answeredBy!: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) answeredAt!: Date | null;
  @Column('text', { nullable: true }) answer!: string | null;
}
