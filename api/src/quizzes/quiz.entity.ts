import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** A quiz of a module, or the final test of a programme; its items are in its versions. */
@Entity()
@PersonalData(null)
@Index('quiz_slug_once', ['programmeId', 'slug'], { unique: true })
export class QuizEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('ProgrammeEntity', { name: 'quiz_programme_fk' })
  @Column('uuid')
  programmeId!: string;
  @ForeignKey('ModuleEntity', { name: 'quiz_module_fk' })
  @Column('uuid', { nullable: true })
  moduleId!: string | null;
  @Column('text') slug!: string;
}
