import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../platform/database/personal-data.js';

/** A phone that has come in: a number that it drew itself, used for nothing but counting. No instant, no address, no vote. */
@Entity()
@PersonalData({
  holds:
    'a random number for each phone that joined a group code, linked to nothing that the phone does',
  why: 'counting the phones, so that there are no more votes than phones',
  kept: 'until the group is closed, at the latest the night after it was opened',
})
@Index('group_seat_by_group', ['groupId'])
export class GroupSeatEntity {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('OpenGroupEntity', { name: 'group_seat_group_fk', onDelete: 'CASCADE' })
  @Column('uuid')
  groupId!: string;
}
