import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** The department prompt of a module; its words are in the programme's version. */
@Entity()
@PersonalData(null)
export class PromptEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('ModuleEntity', { name: 'prompt_module_fk' })
  @Column('uuid')
  moduleId!: string;
}
