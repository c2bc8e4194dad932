import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../platform/database/personal-data.js';

/**
 * One line of the list at the door. No instant of checking in, no address of a phone, no order: the id is random. That a workshop
 * without names has none is kept by the database itself.
 */
@Entity()
@PersonalData({
  holds:
    'the name that somebody gave at the door of a workshop, who confirmed that they were there and when, and a hash of the address at which they read, correct or delete it; for workshops of young people no name',
  why: 'knowing who was there, and the letter of attendance',
  kept: 'until the day that is said at the door, at most 90 days after the workshop; the person can delete it before',
})
@ForeignKey('WorkshopEntity', ['workshopId', 'names'], ['id', 'names'], {
  name: 'workshop_entry_workshop_fk',
  onDelete: 'CASCADE',
})
@Index('workshop_entry_by_workshop', ['workshopId'])
@Index('workshop_entry_by_same', ['sameAs'])
@Index('workshop_entry_address_once', ['addressHash'], { unique: true })
@Check('workshop_entry_state_known', `state IN ('waiting', 'confirmed', 'struck')`)
@Check('workshop_entry_names_or_none', `names = (name IS NOT NULL)`)
@Check(
  'workshop_entry_confirmed_dated',
  `(state = 'confirmed') = (confirmed_at IS NOT NULL) AND (state = 'confirmed') = (confirmed_by IS NOT NULL)`,
)
@Check('workshop_entry_same_waits', `same_as IS NULL OR (state = 'waiting' AND same_as <> id)`)
export class WorkshopEntryEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') workshopId!: string;
  @Column('boolean') names!: boolean;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text') state!: 'waiting' | 'confirmed' | 'struck';
  /** Null for what was typed in from paper. */
  @Column('text', { nullable: true }) addressHash!: string | null;
  /** The entry of the same person, who scanned twice. */
  @ForeignKey('WorkshopEntryEntity', { name: 'workshop_entry_same_fk', onDelete: 'CASCADE' })
  @Column('uuid', { nullable: true })
  sameAs!: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) confirmedAt!: Date | null;
  @ForeignKey('PersonEntity', { name: 'workshop_entry_confirmed_by_fk' })
  @Column('uuid', { nullable: true })
  confirmedBy!: string | null;
}
