import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** The written work of a programme; task and rubric are in its versions. */
@Entity()
@PersonalData(null)
@Index('assignment_slug_once', ['programmeId', 'slug'], { unique: true })
export class AssignmentEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('ProgrammeEntity', { name: 'assignment_programme_fk' })
  @Column('uuid')
  programmeId!: string;
  @Column('text') slug!: string;
}
