import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';
import type { LocaleText } from '../shared/locale-text.js';

/** What a slot such as `law.data_protection` stands for in this city; content is published with it filled in. */
@Entity()
@PersonalData(null)
export class SlotValueEntity {
  @PrimaryColumn('text') key!: string;
  @Column('jsonb', { nullable: true }) value!: LocaleText | null;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('date', { nullable: true }) checkBy!: string | null;
}
