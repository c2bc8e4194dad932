import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** What the city offers. `shipped` items belong to the files and are read-only here; `city` items belong to the database. */
@Entity()
@PersonalData(null)
@Index('programme_slug_once', ['slug'], { unique: true })
@Check('programme_origin_known', `origin IN ('shipped', 'city')`)
export class ProgrammeEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') origin!: 'shipped' | 'city';
  @Column('text') strand!: string;
  @Column('text') audience!: string;
}
