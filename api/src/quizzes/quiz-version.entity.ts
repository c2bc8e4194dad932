import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** A quiz as it was published, with its items and their keys. Published means frozen: a change is a new version. */
@Entity()
@PersonalData(null)
@Index('quiz_version_number_once', ['quizId', 'number'], { unique: true })
export class QuizVersionEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('QuizEntity', { name: 'quiz_version_quiz_fk' })
  @Column('uuid')
  quizId!: string;
  @Column('int') number!: number;
  @Column('text') sha256!: string;
  @Column('jsonb') body!: object;
  @Column({ type: 'timestamptz', precision: 3 }) publishedAt!: Date;
}
