import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../database/personal-data.js';

/** Who did what to what, and when. Append-only; personal fields are reduced before they come here. */
@Entity()
@PersonalData({ holds: 'who did what', why: 'accountability', kept: 'six years' })
@Index('audit_event_by_subject', ['subjectType', 'subjectId', 'id'])
@Index('audit_event_by_actor', ['actorId', 'id'])
export class AuditEventEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column({ type: 'timestamptz', precision: 3 }) at!: Date;
  @Column('uuid', { nullable: true }) actorId!: string | null;
  @Column('text') action!: string;
  @Column('text') subjectType!: string;
  @Column('text') subjectId!: string;
  @Column('uuid', { nullable: true }) cohortId!: string | null;
  @Column('text', { nullable: true }) requestId!: string | null;
  @Column('jsonb', { nullable: true }) before!: object | null;
  @Column('jsonb', { nullable: true }) after!: object | null;
}
