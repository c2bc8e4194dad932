import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** A link that works once: to set a password, or to sign in. Only its hash is kept; opening it changes nothing. */
@Entity()
@PersonalData({
  holds: 'that somebody asked for a new password, or for a link to sign in with',
  why: 'to set it, to sign in',
  kept: 'one day after it was used or ended',
})
@Check(
  'one_time_link_purpose_known',
  `purpose IN ('set-password', 'first-administrator', 'sign-in')`,
)
export class OneTimeLinkEntity {
  @PrimaryColumn('bytea') tokenHash!: Buffer;
  @Column('text') purpose!: 'set-password' | 'first-administrator' | 'sign-in';
  @ForeignKey('PersonEntity', { name: 'one_time_link_person_fk', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  personId!: string | null;
  @Column({ type: 'timestamptz', precision: 3 }) expiresAt!: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) usedAt!: Date | null;
}
