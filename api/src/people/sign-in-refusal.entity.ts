import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** A refused sign-in, counted per account and per address under keyed hashes. */
@Entity()
@PersonalData({
  holds: 'keyed hashes of a mail address and a network address',
  why: 'to slow down whoever tries passwords',
  kept: 'one day',
})
@Index('sign_in_refusal_by_account', ['accountHash', 'at'])
@Index('sign_in_refusal_by_address', ['addressHash', 'at'])
export class SignInRefusalEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') accountHash!: Buffer;
  @Column('bytea') addressHash!: Buffer;
  @Column({ type: 'timestamptz', precision: 3 }) at!: Date;
}
