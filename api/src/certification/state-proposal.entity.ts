import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** A proposal to suspend, revoke or reinstate an award, or to issue it under another name; a second person decides it. */
@Entity()
@PersonalData({
  holds:
    'why an award should be suspended or revoked, or under which other name it should be issued',
  why: 'fairness and accountability',
  kept: 'with the award',
})
@Index('state_proposal_open_once', ['awardId'], { unique: true, where: `state = 'proposed'` })
@Check('state_proposal_state_known', `state IN ('proposed', 'agreed', 'refused')`)
@Check('state_proposal_to_known', `to_state IN ('valid', 'suspended', 'revoked', 'replaced')`)
@Check(
  'state_proposal_name_whole',
  `(to_state = 'replaced') = (given_name IS NOT NULL AND family_name IS NOT NULL)`,
)
@Check('state_proposal_second_person', 'decided_by IS NULL OR decided_by <> proposed_by')
export class StateProposalEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('AwardEntity', { name: 'state_proposal_award_fk' })
  @Column('uuid')
  awardId!: string;
  @Column('text') toState!: 'valid' | 'suspended' | 'revoked' | 'replaced';
  @Column('text') reasonClass!: string;
  @Column('text') reason!: string;
  @Column('text', { nullable: true }) givenName!: string | null;
  @Column('text', { nullable: true }) familyName!: string | null;
  @Column('text') state!: 'proposed' | 'agreed' | 'refused';
  @Column('uuid') proposedBy!: string;
  @Column({ type: 'timestamptz', precision: 3 }) proposedAt!: Date;
  @Column('uuid', { nullable: true }) decidedBy!: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) decidedAt!: Date | null;
}
