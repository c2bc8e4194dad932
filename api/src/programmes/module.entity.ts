import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** A part of a programme; what it says is in the programme's version. */
@Entity()
@PersonalData(null)
@Index('module_slug_once', ['programmeId', 'slug'], { unique: true })
export class ModuleEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('ProgrammeEntity', { name: 'module_programme_fk' })
  @Column('uuid')
  programmeId!: string;
  @Column('text') slug!: string;
  @Column('text') code!: string;
}
