import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../platform/database/personal-data.js';

/** A recommendation of a group, or a condition for a *yes if*. Its id is drawn by the phone, so that sending it twice is sending it once. */
@Entity()
@PersonalData({
  holds:
    'what a group recommends and what the city answers, without names; nobody stops a text from naming somebody',
  why: 'the group’s recommendations and the city’s answer to each',
  kept: 'until the day that the group is told when it joins; what was hidden, until the group is closed',
})
@Index('group_note_by_activity', ['activityId'])
@Check('group_note_state_known', `state IN ('waiting', 'shown', 'hidden')`)
@Check('group_note_answer_known', `answer IN ('yes', 'no', 'later')`)
@Check('group_note_answer_reasoned', `(answer IS NULL) = (answer_reason IS NULL)`)
export class GroupNoteEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('GroupActivityEntity', { name: 'group_note_activity_fk', onDelete: 'CASCADE' })
  @Column('uuid')
  activityId!: string;
  @Column('text') text!: string;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { nullable: true }) condition!: string | null;
  @Column('text') state!: 'waiting' | 'shown' | 'hidden';
  @Column('text', { nullable: true }) answer!: 'yes' | 'no' | 'later' | null;
  @Column('text', { nullable: true }) answerReason!: string | null;
}
