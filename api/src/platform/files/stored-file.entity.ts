import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../database/personal-data.js';

/** A file in the data folder: an issued PDF or something handed in. The bytes are beside the database, found by id. */
@Entity()
@PersonalData({
  holds: 'a file and whose it is',
  why: 'to give it back to those who may have it',
  kept: 'with what it belongs to',
})
@Check('stored_file_has_bytes', 'bytes > 0')
export class StoredFileEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') purpose!: string;
  @Column('text') fileName!: string;
  @Column('text') mediaType!: string;
  @Column('int') bytes!: number;
  @Column('text') sha256!: string;
  @Column('uuid', { nullable: true }) ownerId!: string | null;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt!: Date;
}
