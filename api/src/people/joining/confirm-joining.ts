import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { CreatePerson } from '../accounts/create-person.js';
import { CheckLink } from '../check-link.js';
import { hashPassword } from '../passwords.js';
import { LinkExpired } from '../people.errors.js';
import { tokenHash } from '../sign-in-tokens.js';
import { JoiningEntity } from './joining.entity.js';

/** Makes the account, with the link from the mail. A password may be chosen; without one, a mail link is how one signs in. */
@Injectable()
export class ConfirmJoining {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly createPerson: CreatePerson,
    private readonly links: CheckLink,
  ) {}

  /** @throws LinkExpired, also when the address has got an account in another way meanwhile */
  async execute(token: string, password: string | null): Promise<{ personId: string }> {
    await this.links.assertUsable('join', token);
    // Hashed before the transaction, which should not stand open meanwhile.
    const passwordHash = password === null ? undefined : await hashPassword(password);
    return this.uow.run(async () => {
      const asked = this.uow.repo(JoiningEntity);
      const joining = await asked.findOne({
        where: { tokenHash: tokenHash(token) },
        lock: { mode: 'pessimistic_write' },
      });
      if (!joining || joining.expiresAt <= this.clock.now()) throw new LinkExpired();
      const { givenName, familyName, email, locale } = joining;
      if (await this.isKnown(email)) throw new LinkExpired();
      const { id } = await this.createPerson.execute(null, {
        ...{ givenName, familyName, email, locale },
        ...(passwordHash === undefined ? {} : { passwordHash }),
      });
      // Other links to the same address made an account too, were they left.
      await this.uow.query(`DELETE FROM joining WHERE lower(joining.email) = lower($1)`, [email]);
      await this.audit.record({ personId: id }, 'people.joined', { type: 'person', id });
      return { personId: id };
    });
  }

  private async isKnown(email: string): Promise<boolean> {
    const sql = `SELECT 1 FROM person WHERE lower(person.email) = lower($1)`;
    return (await this.uow.one(sql, [email])) !== null;
  }
}
