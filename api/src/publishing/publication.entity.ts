import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** One applying of the content files, with what it changed in a line each. */
@Entity()
@PersonalData(null)
export class PublicationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') sha256!: string;
  @Column({ type: 'timestamptz', precision: 3 }) publishedAt!: Date;
  @Column('jsonb') changes!: string[];
}
