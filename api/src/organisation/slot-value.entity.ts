import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';
import type { LocaleText } from '../shared/locale-text.js';

/** What a slot such as `law.data_protection` stands for in this city; content is published with it filled in. */
@Entity()
@PersonalData(null)
@Check('slot_value_origin_known', `origin IN ('shipped', 'city')`)
export class SlotValueEntity {
  @PrimaryColumn('text') key!: string;
  @Column('jsonb', { nullable: true }) value!: LocaleText | null;
  @Column('text', { nullable: true }) source!: string | null;
  @Column('date', { nullable: true }) checkBy!: string | null;
  /** `shipped` follows the jurisdiction's file; what the city wrote itself is never touched by publishing. */
  @Column('text') origin!: 'shipped' | 'city';
}
