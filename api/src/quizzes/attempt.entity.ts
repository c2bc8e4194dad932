import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** The order in which the items and their options were laid before this person. */
export type AttemptPaper = { itemId: string; several: boolean; options: string[] }[];

/** One sitting of a quiz, online or on paper. The limit and the spacing stand on the row, so that the database keeps them too. */
@Entity()
@PersonalData({
  holds: 'a sitting of a quiz and its result',
  why: 'learning and certifying',
  kept: 'three years after the cohort ends',
})
@Index('attempt_number_once', ['enrolmentId', 'quizId', 'number'], { unique: true })
@Index('attempt_open_once', ['enrolmentId', 'quizId'], { unique: true, where: `state = 'open'` })
@Check('attempt_state_known', `state IN ('open', 'submitted')`)
@Check('attempt_origin_known', `origin IN ('online', 'paper')`)
@Check(
  'attempt_within_limit',
  'number >= 1 AND (attempts_allowed IS NULL OR number <= attempts_allowed)',
)
@Check(
  'attempt_result_whole',
  `(state = 'submitted') = (right_count IS NOT NULL AND of_count IS NOT NULL AND submitted_at IS NOT NULL)`,
)
@Check(
  'attempt_result_possible',
  'right_count IS NULL OR (right_count >= 0 AND right_count <= of_count)',
)
export class AttemptEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('EnrolmentEntity', { name: 'attempt_enrolment_fk' })
  @Column('uuid')
  enrolmentId!: string;
  @ForeignKey('QuizEntity', { name: 'attempt_quiz_fk' })
  @Column('uuid')
  quizId!: string;
  @ForeignKey('QuizVersionEntity', { name: 'attempt_quiz_version_fk' })
  @Column('uuid')
  quizVersionId!: string;
  @Column('int') number!: number;
  @Column('int', { nullable: true }) attemptsAllowed!: number | null;
  @Column('int') hoursBetween!: number;
  @Column('text') state!: 'open' | 'submitted';
  @Column('text') origin!: 'online' | 'paper';
  @Column('jsonb') paper!: AttemptPaper;
  @Column({ type: 'timestamptz', precision: 3 }) startedAt!: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) deadlineAt!: Date | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) submittedAt!: Date | null;
  /** The day it was sat, in the cohort's zone; what spacing is counted on for paper. */
  @Column('date') satOn!: string;
  @Column('int', { nullable: true }) rightCount!: number | null;
  @Column('int', { nullable: true }) ofCount!: number | null;
  @ForeignKey('PersonEntity', { name: 'attempt_recorded_by_fk' })
  @Column('uuid', { nullable: true })
  recordedBy!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
}
