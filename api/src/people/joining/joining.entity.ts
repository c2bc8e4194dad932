import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../../platform/database/personal-data.js';

/** Somebody who asked for an account and has not yet shown that the address is theirs. Only the hash of the link is kept. */
@Entity()
@PersonalData({
  holds: 'name, mail address and language of whoever asked for an account',
  why: 'to make the account once the link in the mail is used',
  kept: '24 hours, or until the account is made',
})
@Index('joining_by_email', { synchronize: false })
@Index('joining_by_end', ['expiresAt'])
export class JoiningEntity {
  @PrimaryColumn('bytea') tokenHash!: Buffer;
  @Column('text') givenName!: string;
  @Column('text') familyName!: string;
  @Column('text') email!: string;
  @Column('text') locale!: string;
  @Column({ type: 'timestamptz', precision: 3 }) expiresAt!: Date;
}
