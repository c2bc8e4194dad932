import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** What the holder wishes of the public page: whether their name is shown without being asked for. */
@Entity()
@PersonalData({
  holds: 'a wish about showing one’s name',
  why: 'to keep it',
  kept: 'with the award',
})
export class CertificateWishEntity {
  @ForeignKey('AwardEntity', { name: 'certificate_wish_award_fk' })
  @PrimaryColumn('uuid')
  awardId!: string;
  @Column('boolean') showName!: boolean;
}
