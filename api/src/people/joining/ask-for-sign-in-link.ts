import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Addresses } from '../../platform/http/addresses.js';
import { Mail } from '../../platform/mail/mail.js';
import { OneTimeLinkEntity } from '../one-time-link.entity.js';
import { signInLinkMail, type Receiver } from '../people-mails.js';
import { newToken, tokenHash } from '../sign-in-tokens.js';

const linkMinutes = 30;
const linksAtOnce = 3;

/** Writes a link with which somebody signs in once. Not for those with a role: what they may see asks for more than a mailbox. */
@Injectable()
export class AskForSignInLink {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly mail: Mail,
    private readonly addresses: Addresses,
  ) {}

  /** The answer is the same when nobody has the address, or when it is not for them. */
  execute(email: string): Promise<void> {
    return this.uow.run(async () => {
      const now = this.clock.now();
      const person = await this.uow.one<Receiver & { id: string; links: number }>(
        `SELECT person.id, person.given_name AS "givenName", person.email, person.locale,
           (SELECT count(*) FROM one_time_link WHERE one_time_link.person_id = person.id AND one_time_link.purpose = 'sign-in'
              AND one_time_link.expires_at > $2) AS links
         FROM person WHERE lower(person.email) = lower($1) AND person.state = 'active'
           AND NOT EXISTS (SELECT 1 FROM role_grant WHERE role_grant.person_id = person.id)`,
        [email.trim(), now],
      );
      if (!person || person.links >= linksAtOnce) return;
      const token = newToken();
      await this.uow.repo(OneTimeLinkEntity).insert({
        tokenHash: tokenHash(token),
        purpose: 'sign-in',
        personId: person.id,
        expiresAt: new Date(now.getTime() + linkMinutes * 60_000),
        usedAt: null,
      });
      const link = this.addresses.of(`/enter#${token}`);
      await this.mail.queue([signInLinkMail(person, link, linkMinutes)]);
      await this.audit.record({ personId: person.id }, 'people.sign-in-link-asked', {
        type: 'person',
        id: person.id,
      });
    });
  }
}
