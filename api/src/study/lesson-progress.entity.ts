import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** Where somebody is in a lesson, and whether they have been through it. A later lesson version takes no completion away. */
@Entity()
@PersonalData({
  holds: 'the screen last read and when a lesson was finished',
  why: 'to go on where one stopped',
  kept: 'with the enrolment',
})
export class LessonProgressEntity {
  @ForeignKey('EnrolmentEntity', { name: 'lesson_progress_enrolment_fk' })
  @PrimaryColumn('uuid')
  enrolmentId!: string;
  @ForeignKey('LessonEntity', { name: 'lesson_progress_lesson_fk' })
  @PrimaryColumn('uuid')
  lessonId!: string;
  @Column('text') screen!: string;
  @Column({ type: 'timestamptz', precision: 3 }) updatedAt!: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) completedAt!: Date | null;
}
