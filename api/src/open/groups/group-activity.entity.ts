import type { GroupActivity } from '@stoa/content';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../platform/database/personal-data.js';
import type { Tally } from '../domain/group-vote.js';

/** One thing that a group does on its phones: a vote, stations, a board. Planned ones come from the content, others are added on the spot. */
@Entity()
@PersonalData(null)
@Index('group_activity_place_once', ['groupId', 'place'], { unique: true })
@Index('group_activity_one_open', ['groupId'], { unique: true, where: `state = 'open'` })
@Check('group_activity_state_known', `state IN ('planned', 'open', 'closed')`)
@Check('group_activity_closed_dated', `(state = 'closed') = (closed_at IS NOT NULL)`)
@Check('group_activity_counted_when_closed', `tally IS NULL OR state = 'closed'`)
@Check('group_activity_round_dated', `(round = 0) = (round_began_at IS NULL)`)
export class GroupActivityEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('OpenGroupEntity', { name: 'group_activity_group_fk', onDelete: 'CASCADE' })
  @Column('uuid')
  groupId!: string;
  @Column('int') place!: number;
  @Column('jsonb') body!: GroupActivity;
  @Column('text') state!: 'planned' | 'open' | 'closed';
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) closedAt!: Date | null;
  /** Of stations: 0 before they are open, then 1 for the first. */
  @Column('int') round!: number;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) roundBeganAt!: Date | null;
  /** What the phones chose, counted once, when it was closed; the single votes are gone then. */
  @Column('jsonb', { nullable: true }) tally!: Tally | null;
}
