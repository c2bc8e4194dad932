import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PersonalData } from '../database/personal-data.js';

/** A mail, kept until it is sent and for 90 days after; shown to administrators, who need it while no mail server is set. */
@Entity()
@PersonalData({
  holds: 'a mail and whom it went to',
  why: 'to send it, and to see that it went',
  kept: '90 days',
})
@Check('mail_message_state_known', `state IN ('waiting', 'kept', 'sent', 'failed')`)
@Index('mail_message_by_time', ['createdAt', 'id'])
export class MailMessageEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt!: Date;
  @Column('text') toAddress!: string;
  @Column('text') subject!: string;
  @Column('text') text!: string;
  @Column('text') locale!: string;
  @Column('text') state!: 'waiting' | 'kept' | 'sent' | 'failed';
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) sentAt!: Date | null;
  @Column('text', { nullable: true }) failure!: string | null;
}
