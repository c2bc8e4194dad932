import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';
import type { LocaleText } from '../shared/locale-text.js';

export type Signatory = { name: string; role: LocaleText };

/** The one city that this Stoa belongs to. */
@Entity()
@PersonalData({
  holds: 'names and offices of those who sign certificates',
  why: 'they stand on each certificate',
  kept: 'until changed',
})
@Check('city_only_one', `id = 'city'`)
export class CityEntity {
  @PrimaryColumn('text') id!: 'city';
  @Column('text') slug!: string;
  @Column('jsonb') name!: LocaleText;
  @Column('text') zone!: string;
  @Column('jsonb') locales!: string[];
  @Column('text') defaultLocale!: string;
  @Column('text') jurisdiction!: string;
  /** Everything of an invented city is marked SPECIMEN. */
  @Column('boolean') specimen!: boolean;
  @Column('jsonb') signatories!: Signatory[];
  @Column('text', { nullable: true }) barrierContact!: string | null;
  @Column('int') version!: number;
}
