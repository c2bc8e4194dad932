import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/**
 * What stands in a cell of the register: its mark with the highest number, so that reading a register does not read its history. Kept
 * by a trigger with each mark that is added and never written by anything else; it has no keys to others, because the mark has them.
 */
@Entity()
@PersonalData({
  holds: 'the attendance mark that stands, and who noted it',
  why: 'certifying',
  kept: 'three years after the cohort ends',
})
export class CurrentMarkEntity {
  @PrimaryColumn('uuid') enrolmentId!: string;
  @PrimaryColumn('uuid') sessionId!: string;
  @Column('int') seq!: number;
  @Column('text') mark!: 'present' | 'late' | 'excused' | 'absent' | 'made_up';
  @Column('text', { nullable: true }) mode!: 'room' | 'online' | null;
  @Column('text') arrangement!: 'none' | 'make-up' | 'deferred';
  @Column('uuid') recordedBy!: string;
  @Column({ type: 'timestamptz', precision: 3 }) recordedAt!: Date;
}
