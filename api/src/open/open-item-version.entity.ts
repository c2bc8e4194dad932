import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** A card or a quiz for everybody as it was published, in all its languages. Published means frozen: a change is a new version. */
@Entity()
@PersonalData(null)
@Index('open_item_version_number_once', ['openItemId', 'number'], { unique: true })
export class OpenItemVersionEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('OpenItemEntity', { name: 'open_item_version_open_item_fk' })
  @Column('uuid')
  openItemId!: string;
  @Column('int') number!: number;
  @Column('text') sha256!: string;
  @Column('jsonb') body!: object;
  @Column({ type: 'timestamptz', precision: 3 }) publishedAt!: Date;
}
