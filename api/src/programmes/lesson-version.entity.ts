import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** A lesson as it was published, in all its languages. Published means frozen: a change is a new version. */
@Entity()
@PersonalData(null)
@Index('lesson_version_number_once', ['lessonId', 'number'], { unique: true })
export class LessonVersionEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('LessonEntity', { name: 'lesson_version_lesson_fk' })
  @Column('uuid')
  lessonId!: string;
  @Column('int') number!: number;
  @Column('text') sha256!: string;
  @Column('jsonb') body!: object;
  @Column({ type: 'timestamptz', precision: 3 }) publishedAt!: Date;
}
