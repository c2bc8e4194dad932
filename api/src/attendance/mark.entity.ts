import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** An attendance mark. Append-only: a change is a further mark, so every cell keeps who, when and from what. */
@Entity()
@PersonalData({
  holds: 'whether somebody was at a session, in the room or online, and who noted it',
  why: 'certifying',
  kept: 'three years after the cohort ends',
})
@Check('mark_known', `mark IN ('present', 'late', 'excused', 'absent', 'made_up')`)
@Check(
  'mark_mode_known',
  `mode IN ('room', 'online') AND mark IN ('present', 'late') OR mode IS NULL`,
)
@Check('mark_arrangement_known', `arrangement IN ('none', 'make-up', 'deferred')`)
@Check('mark_origin_known', `origin IN ('register', 'check-in', 'paper')`)
export class MarkEntity {
  @ForeignKey('EnrolmentEntity', { name: 'mark_enrolment_fk' })
  @PrimaryColumn('uuid')
  enrolmentId!: string;
  @ForeignKey('SessionEntity', { name: 'mark_session_fk' })
  @PrimaryColumn('uuid')
  sessionId!: string;
  /** 1 for the first mark of a cell, then one more each time: two trainers at once cannot both be the next. */
  @PrimaryColumn('int') seq!: number;
  @Column('text') mark!: 'present' | 'late' | 'excused' | 'absent' | 'made_up';
  @Column('text', { nullable: true }) mode!: 'room' | 'online' | null;
  /** What was agreed for an absence excused for illness, care, disability or duty; the cause itself is never kept. */
  @Column('text') arrangement!: 'none' | 'make-up' | 'deferred';
  @Column('text') origin!: 'register' | 'check-in' | 'paper';
  @ForeignKey('PersonEntity', { name: 'mark_recorded_by_fk' })
  @Column('uuid')
  recordedBy!: string;
  @Column({ type: 'timestamptz', precision: 3 }) recordedAt!: Date;
  @Column('text', { nullable: true }) reason!: string | null;
}
