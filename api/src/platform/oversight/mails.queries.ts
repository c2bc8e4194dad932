import { Injectable } from '@nestjs/common';
import { Conditions } from '../database/conditions.js';
import { UnitOfWork } from '../database/unit-of-work.js';
import { found } from '../http/domain-error.js';
import { decodeCursor, pageOf, type PageQuery } from '../http/page.js';
import type { MailRowView, MailsView, MailView } from './oversight.dto.js';

/** What was written to people. */
@Injectable()
export class MailsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** Ids are made in the order of time, so they alone mark a place in the list. */
  async list({ limit = 50, cursor }: PageQuery): Promise<MailsView> {
    const asked = new Conditions().and(
      decodeCursor(cursor, 1),
      (id) => `mail_message.id < ${id}::uuid`,
    );
    const rows = await this.uow.query<MailRowView>(
      `SELECT mail_message.id, mail_message.created_at AS "createdAt", mail_message.to_address AS "to", mail_message.subject, mail_message.state
       FROM mail_message WHERE ${asked.sql} ORDER BY mail_message.id DESC LIMIT ${asked.parameter(limit + 1)}`,
      asked.values,
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  async one(id: string): Promise<MailView> {
    const mail = found(
      await this.uow.one<MailView>(
        `SELECT mail_message.id, mail_message.created_at AS "createdAt", mail_message.to_address AS "to", mail_message.subject,
           mail_message.text, mail_message.locale, mail_message.state, mail_message.sent_at AS "sentAt", mail_message.failure
         FROM mail_message WHERE mail_message.id = $1`,
        [id],
      ),
    );
    return { ...mail, text: mail.state === 'kept' ? mail.text : withoutTokens(mail.text) };
  }
}

/**
 * One-time links stand in the fragment of an address. Where a mail server carries mails, nobody here needs them, and whoever saw one
 * could take the account; without a server an administrator hands them on, and so must see them.
 */
export const withoutTokens = (text: string): string =>
  text.replace(/(https?:\/\/[^\s#]+)#\S+/g, '$1#…');
