import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../platform/database/personal-data.js';

/** A device on which somebody is signed in. Only the hash of the token is kept, so the table cannot be used to sign in. */
@Entity()
@PersonalData({
  holds: 'who is signed in, the kind of device, when it was last used',
  why: 'to stay signed in and to see and end one’s own sign-ins',
  kept: '30 days without use',
})
@Index('sign_in_token_once', ['tokenHash'], { unique: true })
@Index('sign_in_by_person', ['personId', 'id'])
export class SignInEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('bytea') tokenHash!: Buffer;
  @ForeignKey('PersonEntity', { name: 'sign_in_person_fk', onDelete: 'CASCADE' })
  @Column('uuid')
  personId!: string;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt!: Date;
  @Column({ type: 'timestamptz', precision: 3 }) lastSeenAt!: Date;
  @Column({ type: 'timestamptz', precision: 3 }) expiresAt!: Date;
  @Column('text') device!: string;
}
