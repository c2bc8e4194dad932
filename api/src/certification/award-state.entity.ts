import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** What became of an award. Append-only; the last row is the state. The reason class is kept, and is never shown in public. */
@Entity()
@PersonalData({
  holds: 'that an award was suspended, revoked or withdrawn, by whom and why',
  why: 'fairness and accountability',
  kept: 'with the award',
})
@Check('award_state_known', `state IN ('valid', 'replaced', 'suspended', 'revoked', 'withdrawn')`)
export class AwardStateEntity {
  @ForeignKey('AwardEntity', { name: 'award_state_award_fk' })
  @PrimaryColumn('uuid')
  awardId!: string;
  @PrimaryColumn('int') seq!: number;
  @Column('text') state!: 'valid' | 'replaced' | 'suspended' | 'revoked' | 'withdrawn';
  @Column('text', { nullable: true }) reasonClass!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column({ type: 'timestamptz', precision: 3 }) at!: Date;
  @Column('uuid') decidedBy!: string;
  /** The second person, where one is asked for. */
  @Column('uuid', { nullable: true }) confirmedBy!: string | null;
}
