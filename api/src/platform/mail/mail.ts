import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Ids } from '../ids/ids.js';
import { Jobs } from '../jobs/jobs.js';
import { MailMessageEntity } from './mail-message.entity.js';

export type OutgoingMail = { to: string; subject: string; text: string; locale: string };

/** Hands a mail to a mail server; tests hand in one that remembers. */
export abstract class MailTransport {
  abstract send(mail: OutgoingMail): Promise<void>;
}

/** The city's mail server, from SMTP_URL. */
export class SmtpTransport extends MailTransport {
  private readonly transport;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    this.transport = createTransport(url);
  }

  async send({ to, subject, text }: OutgoingMail): Promise<void> {
    await this.transport.sendMail({ from: this.from, to, subject, text });
  }
}

const job = 'mail.send';

/** Keeps mails with the change that causes them and sends them after the commit; without a mail server they stay to be read. */
@Injectable()
export class Mail implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly jobs: Jobs,
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly transport: MailTransport,
  ) {}

  onModuleInit(): void {
    this.jobs.handle<{ ids: string[] }>(job, ({ ids }) => this.deliverAll(ids));
  }

  /** Queues mails in the running transaction, with one job for all of them. */
  async queue(mails: readonly OutgoingMail[]): Promise<void> {
    if (mails.length === 0) return;
    const canSend = this.config.smtpUrl !== null;
    const rows = mails.map((mail) => ({
      id: this.ids.next(),
      createdAt: this.clock.now(),
      toAddress: mail.to,
      subject: mail.subject,
      text: mail.text,
      locale: mail.locale,
      state: canSend ? ('waiting' as const) : ('kept' as const),
      sentAt: null,
      failure: null,
    }));
    await this.uow.repo(MailMessageEntity).insert(rows);
    if (canSend) await this.jobs.add(job, { ids: rows.map((row) => row.id) });
  }

  /** One that the server will not take holds up none of the others; those that failed are tried again with the job. */
  private async deliverAll(ids: readonly string[]): Promise<void> {
    const failures: unknown[] = [];
    for (const id of ids) await this.deliver(id).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }

  private async deliver(id: string): Promise<void> {
    const message = await this.uow.repo(MailMessageEntity).findOneBy({ id, state: 'waiting' });
    if (!message) return;
    try {
      await this.transport.send({ ...message, to: message.toAddress });
    } catch (error) {
      await this.uow.repo(MailMessageEntity).update({ id }, { failure: reasonOf(error) });
      throw error;
    }
    await this.uow
      .repo(MailMessageEntity)
      .update({ id }, { state: 'sent', sentAt: this.clock.now(), failure: null });
  }
}

/** The mail server's words without addresses. */
const reasonOf = (error: unknown) =>
  String(error instanceof Error ? error.message : error)
    .replace(/\S+@\S+/g, '…')
    .slice(0, 300);
