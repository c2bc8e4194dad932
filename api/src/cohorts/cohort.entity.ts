import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';
import type { LocaleText } from '../shared/locale-text.js';

/** One run of a programme: dates, trainers, enrolments, a zone and a language. Pinned to versions, so nothing shifts under it. */
@Entity()
@PersonalData(null)
@Index('cohort_slug_once', ['slug'], { unique: true })
@Check('cohort_places_some', `places > 0`)
@Check('cohort_dates_ordered', `starts_on <= ends_on AND ends_on <= evidence_closes_on`)
export class CohortEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('jsonb') title!: LocaleText;
  @ForeignKey('ProgrammeEntity', { name: 'cohort_programme_fk' })
  @Column('uuid')
  programmeId!: string;
  @ForeignKey('ProgrammeVersionEntity', { name: 'cohort_programme_version_fk' })
  @Column('uuid')
  programmeVersionId!: string;
  @ForeignKey('CriteriaVersionEntity', { name: 'cohort_criteria_version_fk' })
  @Column('uuid')
  criteriaVersionId!: string;
  /** Versions it had before it adopted the present one, the first of them first; they go on counting for whoever began with them or later. */
  @Column('uuid', { array: true, default: '{}' })
  earlierCriteriaVersionIds!: string[];
  @Column('text') zone!: string;
  @Column('text') locale!: string;
  @Column('date') startsOn!: string;
  @Column('date') endsOn!: string;
  @Column('date') evidenceClosesOn!: string;
  /** People and answers are invented; said on every page. */
  @Column('boolean') synthetic!: boolean;
  /** Residents with an account may join by themselves. */
  @Column('boolean', { default: false }) openToAll!: boolean;
  /** How many may be in it when it is open to all; null for any number. */
  @Column('int', { nullable: true }) places!: number | null;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt!: Date;
  @Column('int') version!: number;
}
