import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** A lesson of a module; what it says is in its versions. */
@Entity()
@PersonalData(null)
@Index('lesson_slug_once', ['moduleId', 'slug'], { unique: true })
export class LessonEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('ModuleEntity', { name: 'lesson_module_fk' })
  @Column('uuid')
  moduleId!: string;
  @Column('text') slug!: string;
}
