import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** What somebody chose in a lesson's decision, the last time. It is never marked. */
@Entity()
@PersonalData({
  holds: 'choices made while studying',
  why: 'to show one’s own path again',
  kept: 'with the enrolment',
})
export class LessonDecisionEntity {
  @ForeignKey('EnrolmentEntity', { name: 'lesson_decision_enrolment_fk' })
  @PrimaryColumn('uuid')
  enrolmentId!: string;
  @ForeignKey('LessonEntity', { name: 'lesson_decision_lesson_fk' })
  @PrimaryColumn('uuid')
  lessonId!: string;
  @PrimaryColumn('text') screen!: string;
  @Column('text') choice!: string;
  @Column({ type: 'timestamptz', precision: 3 }) decidedAt!: Date;
}
