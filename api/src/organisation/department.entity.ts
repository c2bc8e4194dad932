import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';
import type { LocaleText } from '../shared/locale-text.js';

/** A department of the city. */
@Entity()
@PersonalData(null)
@Index('department_code_once', ['code'], { unique: true })
export class DepartmentEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @Column('jsonb') name!: LocaleText;
  @Column('int', { default: 1 }) version!: number;
}
