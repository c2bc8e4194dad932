import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';
import type { LocaleText } from '../shared/locale-text.js';

/** A scheduled live meeting of a cohort. Its end marks nobody present. */
@Entity()
@PersonalData(null)
@Index('session_code_once', ['cohortId', 'code'], { unique: true })
@Index('session_by_start', ['cohortId', 'startsAt'])
@Check('session_times_ordered', 'starts_at < ends_at')
@Check('session_mode_known', `mode IN ('room', 'online', 'hybrid')`)
@Check('session_state_known', `state IN ('planned', 'cancelled')`)
@Check('session_origin_known', `origin IN ('programme', 'added')`)
export class SessionEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('CohortEntity', { name: 'session_cohort_fk' })
  @Column('uuid')
  cohortId!: string;
  @Column('text') code!: string;
  @ForeignKey('ModuleEntity', { name: 'session_module_fk' })
  @Column('uuid', { nullable: true })
  moduleId!: string | null;
  @Column('jsonb') title!: LocaleText;
  @Column({ type: 'timestamptz', precision: 3 }) startsAt!: Date;
  @Column({ type: 'timestamptz', precision: 3 }) endsAt!: Date;
  @Column('text') mode!: 'room' | 'online' | 'hybrid';
  @Column('text', { nullable: true }) place!: string | null;
  @Column('text', { nullable: true }) joinUrl!: string | null;
  @Column('text') state!: 'planned' | 'cancelled';
  /** Whether the programme plans it, or it was added while the cohort was running. */
  @Column('text', { default: 'programme' }) origin!: 'programme' | 'added';
  /** When it began before it was last moved to another time. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) movedFrom!: Date | null;
  @Column('int') version!: number;
}
