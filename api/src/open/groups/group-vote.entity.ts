import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../platform/database/personal-data.js';

/**
 * What one phone chooses in one vote, while it is open. The ticket is a number that the phone draws for this vote alone: choosing
 * again replaces, and two votes of one phone have nothing in common.
 */
@Entity()
@PersonalData({
  holds: 'what was chosen in a vote of a group, under a random number that is used once',
  why: 'counting each phone once',
  kept: 'until the vote is closed, at the latest the night after the group was opened; then only the count is left',
})
@Check('group_vote_choices_some', `jsonb_array_length(choices) BETWEEN 1 AND 5`)
export class GroupVoteEntity {
  @ForeignKey('GroupActivityEntity', { name: 'group_vote_activity_fk', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  activityId!: string;
  @PrimaryColumn('uuid') ticket!: string;
  @Column('jsonb') choices!: string[];
  /** Counted up by the phone: what was chosen earlier and arrives later changes nothing. */
  @Column('int') change!: number;
}
