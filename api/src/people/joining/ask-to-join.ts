import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Addresses } from '../../platform/http/addresses.js';
import { Mail } from '../../platform/mail/mail.js';
import { joiningMail } from '../people-mails.js';
import { RequestPasswordReset } from '../request-password-reset.js';
import { newToken, tokenHash } from '../sign-in-tokens.js';
import { JoiningEntity } from './joining.entity.js';
import { TooYoung } from './joining.errors.js';

const linkHours = 24;
const hour = 3_600_000;
const linksPerHour = 3;

export type WantsToJoin = {
  givenName: string;
  familyName: string;
  email: string;
  locale: string;
  oldEnough: boolean;
};

/**
 * A resident asks for an account. There is none before the link in the mail is used, so nobody makes one for somebody else; and the
 * answer is the same whether the address is known, which only its owner learns.
 */
@Injectable()
export class AskToJoin {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly mail: Mail,
    private readonly addresses: Addresses,
    private readonly reset: RequestPasswordReset,
  ) {}

  /** @throws TooYoung, and then nothing of what was typed is kept */
  execute({ oldEnough, ...person }: WantsToJoin): Promise<void> {
    if (!oldEnough) throw new TooYoung();
    return this.uow.run(async () => {
      const email = person.email.trim();
      if (await this.isKnown(email)) return this.reset.execute(email);
      if ((await this.askedInLastHour(email)) >= linksPerHour) return;
      const token = newToken();
      const expiresAt = new Date(this.clock.now().getTime() + linkHours * hour);
      const names = { givenName: person.givenName.trim(), familyName: person.familyName.trim() };
      await this.uow.repo(JoiningEntity).insert({
        ...{ tokenHash: tokenHash(token), ...names, email, locale: person.locale, expiresAt },
      });
      const link = this.addresses.of(`/joined#${token}`);
      await this.mail.queue([
        joiningMail({ ...names, email, locale: person.locale }, link, linkHours),
      ]);
      await this.audit.record(null, 'people.joining-asked', { type: 'city', id: 'city' });
    });
  }

  private async isKnown(email: string): Promise<boolean> {
    const sql = `SELECT 1 FROM person WHERE lower(person.email) = lower($1)`;
    return (await this.uow.one(sql, [email])) !== null;
  }

  /** Told by when the links end, as with passwords: when somebody asked is not kept beside it. */
  private async askedInLastHour(email: string): Promise<number> {
    const after = new Date(this.clock.now().getTime() + (linkHours - 1) * hour);
    const row = await this.uow.one<{ links: number }>(
      `SELECT count(*) AS links FROM joining WHERE lower(joining.email) = lower($1) AND joining.expires_at > $2`,
      [email, after],
    );
    return row?.links ?? 0;
  }
}
