import type { Answer } from '@stoa/content';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../platform/database/personal-data.js';

/** What somebody has answered for practice. Never an attempt: nothing is marked, and keys are known beforehand. */
@Entity()
@PersonalData({
  holds: 'answers checked in quizzes for practice',
  why: 'to go on where one stopped, on any device',
  kept: 'until the person deletes their self-study, or leaves',
})
export class SelfStudyQuizEntity {
  @ForeignKey('PersonEntity', { name: 'self_study_quiz_person_fk' })
  @PrimaryColumn('uuid')
  personId!: string;
  /** A module's quiz or one for everybody: two tables, so no key refers to either. What is taken down is not shown. */
  @PrimaryColumn('uuid') quizId!: string;
  @Column('jsonb') answers!: Record<string, Answer>;
}
