import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** What somebody wrote to a department prompt; on paper only that it was answered. */
@Entity()
@PersonalData({
  holds: 'a short text about one’s own service',
  why: 'learning and certifying',
  kept: 'three years after the cohort ends',
})
@Index('prompt_answer_once', ['enrolmentId', 'promptId'], { unique: true })
@Check('prompt_answer_origin_known', `origin IN ('online', 'paper')`)
@Check('prompt_answer_state_known', `state IN ('draft', 'answered')`)
export class PromptAnswerEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('EnrolmentEntity', { name: 'prompt_answer_enrolment_fk' })
  @Column('uuid')
  enrolmentId!: string;
  @ForeignKey('PromptEntity', { name: 'prompt_answer_prompt_fk' })
  @Column('uuid')
  promptId!: string;
  @Column('text') state!: 'draft' | 'answered';
  @Column('text') origin!: 'online' | 'paper';
  @Column('text', { nullable: true }) text!: string | null;
  @Column('date', { nullable: true }) answeredOn!: string | null;
  @Column({ type: 'timestamptz', precision: 3 }) updatedAt!: Date;
  @ForeignKey('PersonEntity', { name: 'prompt_answer_recorded_by_fk' })
  @Column('uuid', { nullable: true })
  recordedBy!: string | null;
  @Column('int') version!: number;
}
