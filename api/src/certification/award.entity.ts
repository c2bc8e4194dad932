import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';
import type { LocaleText } from '../shared/locale-text.js';

/** Everything that stands on the certificate, as it was at the award; the PDF is drawn from this and nothing else. */
export type AwardValues = {
  holder: { givenName: string; familyName: string };
  locale: string;
  cityName: LocaleText;
  programmeTitle: LocaleText;
  tierTitle: LocaleText;
  hours: number;
  mode: 'room' | 'online' | 'hybrid';
  signatories: { name: string; role: LocaleText }[];
  specimen: boolean;
  synthetic: boolean;
  templateVersion: string;
};

/** The fact that somebody reached a tier. Its values never change; a correction is a further issue that points to the one before. */
@Entity()
@PersonalData({
  holds: 'the holder’s name and what was certified',
  why: 'to prove and to check a certificate',
  kept: 'as long as it can be checked; withdrawn by its holder it says only that',
})
@Index('award_once', ['enrolmentId', 'tier', 'cycle', 'issue'], { unique: true })
@Index('award_code_once', ['code'], { unique: true })
@Index('award_by_batch', ['batchId'])
@Check('award_numbers_possible', 'cycle >= 1 AND issue >= 1')
export class AwardEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('EnrolmentEntity', { name: 'award_enrolment_fk' })
  @Column('uuid')
  enrolmentId!: string;
  @Column('text') tier!: string;
  @Column('int') cycle!: number;
  @Column('int') issue!: number;
  @ForeignKey('CriteriaVersionEntity', { name: 'award_criteria_version_fk' })
  @Column('uuid')
  criteriaVersionId!: string;
  @ForeignKey('AwardBatchEntity', { name: 'award_batch_fk' })
  @Column('uuid', { nullable: true })
  batchId!: string | null;
  @ForeignKey('AwardExceptionEntity', { name: 'award_exception_fk' })
  @Column('uuid', { nullable: true })
  exceptionId!: string | null;
  @ForeignKey('AwardEntity', { name: 'award_replaces_fk' })
  @Column('uuid', { nullable: true })
  replacesId!: string | null;
  /** The printed code without hyphens: random, with a check character; it tells nothing. */
  @Column('text') code!: string;
  @Column('jsonb') values!: AwardValues;
  /** What the rules found, so that the award can be explained years later. */
  @Column('jsonb') outcome!: object;
  @Column('date') awardedOn!: string;
  @Column({ type: 'timestamptz', precision: 3 }) awardedAt!: Date;
  @ForeignKey('PersonEntity', { name: 'award_awarded_by_fk' })
  @Column('uuid')
  awardedBy!: string;
  @Column('date', { nullable: true }) validUntil!: string | null;
}
