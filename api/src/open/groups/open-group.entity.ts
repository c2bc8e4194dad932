import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../platform/database/personal-data.js';

/** A class or a library evening that works under a code. Whoever takes part has no row anywhere. */
@Entity()
@PersonalData({
  holds:
    'who of the city opened a group code and who published the answer to the group; what the group recommends, without names',
  why: 'holding the workshop, and answering the group under its code',
  kept: 'until the day that the group is told when it joins, at most 273 days after it began',
})
@Index('open_group_code_once', ['code'], { unique: true })
@Index('open_group_by_day', ['deleteOn'])
@Check('open_group_state_known', `state IN ('open', 'closed')`)
@Check('open_group_days_ordered', `answer_by < delete_on`)
@Check('open_group_closed_dated', `(state = 'closed') = (closed_at IS NOT NULL)`)
@Check('open_group_step_dated', `(step IS NULL) = (step_began_at IS NULL)`)
@Check(
  'open_group_answer_whole',
  `(answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL)`,
)
export class OpenGroupEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') code!: string;
  @ForeignKey('ProgrammeVersionEntity', { name: 'open_group_programme_version_fk' })
  @Column('uuid')
  programmeVersionId!: string;
  @ForeignKey('ModuleEntity', { name: 'open_group_module_fk' })
  @Column('uuid')
  moduleId!: string;
  /** For the facilitators' list; phones and walls do not show it. */
  @Column('text') name!: string;
  @Column('text') locale!: string;
  @ForeignKey('PersonEntity', { name: 'open_group_opened_by_fk' })
  @Column('uuid')
  openedBy!: string;
  @Column({ type: 'timestamptz', precision: 3 }) openedAt!: Date;
  /** Who of the city will answer, by role. */
  @Column('text', { nullable: true }) answerer!: string | null;
  @Column('date') answerBy!: string;
  @Column('date') deleteOn!: string;
  /** Notes wait until a facilitator has seen them. */
  @Column('boolean') holdsNotes!: boolean;
  /** Whether further phones may come in. */
  @Column('boolean') joining!: boolean;
  @Column('text') state!: 'open' | 'closed';
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) closedAt!: Date | null;
  /** The running step of the plan, counted from 0. */
  @Column('int', { nullable: true }) step!: number | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) stepBeganAt!: Date | null;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) answeredAt!: Date | null;
  @ForeignKey('PersonEntity', { name: 'open_group_answered_by_fk' })
  @Column('uuid', { nullable: true })
  answeredBy!: string | null;
  @Column('int') version!: number;
}
