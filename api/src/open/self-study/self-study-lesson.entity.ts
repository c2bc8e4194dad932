import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../platform/database/personal-data.js';

/**
 * Where somebody is in an open lesson, outside any cohort. It belongs to the person and to no enrolment, so nothing that certifies
 * can come across it; and it carries no instant.
 */
@Entity()
@PersonalData({
  holds: 'the screen last read, choices made and whether the lesson was finished, of open lessons',
  why: 'to go on where one stopped, on any device',
  kept: 'until the person deletes their self-study, or leaves',
})
export class SelfStudyLessonEntity {
  @ForeignKey('PersonEntity', { name: 'self_study_lesson_person_fk' })
  @PrimaryColumn('uuid')
  personId!: string;
  @ForeignKey('LessonEntity', { name: 'self_study_lesson_lesson_fk' })
  @PrimaryColumn('uuid')
  lessonId!: string;
  @Column('text') screen!: string;
  @Column('jsonb') decisions!: Record<string, string>;
  @Column('boolean') done!: boolean;
}
