import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** When, where and how a session was planned, as history keeps it. */
export type SessionOnce = {
  startsAt: string;
  endsAt: string;
  mode: 'room' | 'online' | 'hybrid';
  place: string | null;
  joinUrl: string | null;
};

/** How a session came to stand where it stands: what it was, what it became, who decided it. Append-only. */
@Entity()
@PersonalData({
  holds: 'who moved, cancelled or added a session, and when',
  why: 'to answer why a session is not where it was',
  kept: 'three years after the cohort ends',
})
@Index('session_change_by_session', ['sessionId', 'changedAt'])
@Check('session_change_kind_known', `kind IN ('move', 'cancel', 'add')`)
export class SessionChangeEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('SessionEntity', { name: 'session_change_session_fk' })
  @Column('uuid')
  sessionId!: string;
  @Column('text') kind!: 'move' | 'cancel' | 'add';
  @ForeignKey('PersonEntity', { name: 'session_change_changed_by_fk' })
  @Column('uuid')
  changedBy!: string;
  @Column({ type: 'timestamptz', precision: 3 }) changedAt!: Date;
  /** Null for a session that was added. */
  @Column('jsonb', { nullable: true }) before!: SessionOnce | null;
  @Column('jsonb') after!: SessionOnce;
}
