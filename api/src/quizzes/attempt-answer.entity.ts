import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** An answer as a numbered event. Append-only: the last event of an item is what counts. */
@Entity()
@PersonalData({
  holds: 'answers to quiz items',
  why: 'grading, and reviewing one’s own answers',
  kept: 'three years after the cohort ends',
})
export class AttemptAnswerEntity {
  @ForeignKey('AttemptEntity', { name: 'attempt_answer_attempt_fk' })
  @PrimaryColumn('uuid')
  attemptId!: string;
  @PrimaryColumn('int') seq!: number;
  @Column('uuid') itemId!: string;
  @Column('jsonb') answer!: object;
  @Column({ type: 'timestamptz', precision: 3 }) savedAt!: Date;
}
