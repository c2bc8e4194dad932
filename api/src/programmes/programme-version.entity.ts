import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** A programme as it was published: its modules, with the versions of lessons and quizzes they are pinned to. Published means frozen: a change is a new version. */
@Entity()
@PersonalData(null)
@Index('programme_version_number_once', ['programmeId', 'number'], { unique: true })
export class ProgrammeVersionEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('ProgrammeEntity', { name: 'programme_version_programme_fk' })
  @Column('uuid')
  programmeId!: string;
  @Column('int') number!: number;
  @Column('text') sha256!: string;
  @Column('jsonb') body!: object;
  @Column({ type: 'timestamptz', precision: 3 }) publishedAt!: Date;
}
