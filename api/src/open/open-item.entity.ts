import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** A card or a quiz for everybody; what it says is in its versions. */
@Entity()
@PersonalData(null)
@Index('open_item_slug_once', ['kind', 'slug'], { unique: true, where: 'place IS NOT NULL' })
@Check('open_item_kind_known', `kind IN ('card', 'quiz')`)
export class OpenItemEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: 'card' | 'quiz';
  @Column('text') slug!: string;
  /** Where it stands among those of its kind; null once it has been taken down. */
  @Column('int', { nullable: true }) place!: number | null;
}
