import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../platform/database/personal-data.js';
import type { WithdrawalReason } from '../domain/withdrawal-reason.js';

/** That somebody's place in a cohort ended, or was given back. Append-only; the enrolment itself says what holds now. */
@Entity()
@PersonalData({
  holds: 'that somebody left a cohort or came back, for which kind of reason, and who decided it',
  why: 'to answer why somebody is not in a cohort any more',
  kept: 'three years after the cohort ends',
})
@Check('enrolment_change_kind_known', `kind IN ('withdrawn', 'taken-back')`)
@Check(
  'enrolment_change_reason_known',
  `kind = 'withdrawn' AND reason IN ('left-city', 'by-mistake', 'own-wish', 'other-cohort') OR kind = 'taken-back' AND reason IS NULL`,
)
export class EnrolmentChangeEntity {
  @ForeignKey('EnrolmentEntity', { name: 'enrolment_change_enrolment_fk' })
  @PrimaryColumn('uuid')
  enrolmentId!: string;
  /** 1 for the first change of an enrolment, then one more each time. */
  @PrimaryColumn('int') seq!: number;
  @Column('text') kind!: 'withdrawn' | 'taken-back';
  /** One of a few kinds and never a text: what could be written would be about health. */
  @Column('text', { nullable: true }) reason!: WithdrawalReason | null;
  @ForeignKey('PersonEntity', { name: 'enrolment_change_decided_by_fk' })
  @Column('uuid')
  decidedBy!: string;
  @Column({ type: 'timestamptz', precision: 3 }) decidedAt!: Date;
}
