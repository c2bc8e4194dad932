import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { Clock } from '../platform/clock/clock.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { CheckLink } from './check-link.js';
import { deviceToken } from './known-device.js';
import { OneTimeLinkEntity } from './one-time-link.entity.js';
import { hashPassword } from './passwords.js';
import { LinkExpired } from './people.errors.js';
import { PersonEntity } from './person.entity.js';
import { SignInEntity } from './sign-in.entity.js';
import { tokenHash } from './sign-in-tokens.js';

/** Sets a password with a one-time link, and ends every sign-in: whoever had the old password is out. */
@Injectable()
export class SetPassword {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly links: CheckLink,
  ) {}

  /**
   * Whoever holds the link owns the account, so the device that it was opened on is known from now on.
   * @throws LinkExpired
   */
  async execute(token: string, password: string): Promise<{ device: string }> {
    await this.links.assertUsable('set-password', token);
    // Hashed before the transaction, which should not stand open meanwhile.
    const passwordHash = await hashPassword(password);
    return this.uow.run(async () => {
      const links = this.uow.repo(OneTimeLinkEntity);
      const link = await links.findOne({
        where: { tokenHash: tokenHash(token), purpose: 'set-password' },
        lock: { mode: 'pessimistic_write' },
      });
      const now = this.clock.now();
      if (!link?.personId || link.usedAt || link.expiresAt <= now) throw new LinkExpired();
      // Other links to the same account end too: one of them may lie in a mailbox that somebody else reads.
      await links.update(
        { personId: link.personId, purpose: 'set-password', usedAt: IsNull() },
        { usedAt: now },
      );
      await this.uow.repo(PersonEntity).update({ id: link.personId }, { passwordHash });
      await this.uow.repo(SignInEntity).delete({ personId: link.personId });
      await this.audit.record({ personId: link.personId }, 'people.password-set', {
        type: 'person',
        id: link.personId,
      });
      return { device: deviceToken(passwordHash) };
    });
  }
}
