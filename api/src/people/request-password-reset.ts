import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Mail } from '../platform/mail/mail.js';
import { Addresses } from '../platform/http/addresses.js';
import { OneTimeLinkEntity } from './one-time-link.entity.js';
import { passwordResetMail } from './people-mails.js';
import { PersonEntity } from './person.entity.js';
import { newToken, tokenHash } from './sign-in-tokens.js';

const linkHours = 2;
const linksPerHour = 3;

/** Writes a link to whoever has an account under the address; the answer is the same when nobody has. */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly mail: Mail,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly addresses: Addresses,
  ) {}

  execute(email: string): Promise<void> {
    return this.uow.run(async () => {
      const person = await this.uow
        .repo(PersonEntity)
        .createQueryBuilder('person')
        .where('lower(person.email) = lower(:email)', { email: email.trim() })
        .andWhere(`person.state = 'active'`)
        .getOne();
      if (!person || (await this.recentLinks(person.id)) >= linksPerHour) return;
      const token = newToken();
      const expiresAt = new Date(this.clock.now().getTime() + linkHours * 3_600_000);
      await this.uow
        .repo(OneTimeLinkEntity)
        .insert({ tokenHash: tokenHash(token), purpose: 'set-password', personId: person.id, expiresAt, usedAt: null });
      // In the fragment: a fragment is never sent to a server, so the token stands in no log.
      await this.mail.queue([passwordResetMail(person, this.addresses.of(`/reset#${token}`), linkHours)]);
      await this.audit.record({ personId: person.id }, 'people.password-reset-asked', { type: 'person', id: person.id });
    });
  }

  private async recentLinks(personId: string): Promise<number> {
    const since = new Date(this.clock.now().getTime() + (linkHours - 1) * 3_600_000);
    const row = await this.uow.one<{ links: number }>(
      `SELECT count(*) AS links FROM one_time_link WHERE person_id = $1 AND purpose = 'set-password' AND expires_at > $2`,
      [personId, since],
    );
    return row?.links ?? 0;
  }
}
