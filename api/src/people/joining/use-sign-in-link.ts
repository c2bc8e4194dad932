import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { OneTimeLinkEntity } from '../one-time-link.entity.js';
import { LinkExpired } from '../people.errors.js';
import { tokenHash } from '../sign-in-tokens.js';

/** Takes a link from a mail, once. Opening its address does nothing yet: programs that look at mails open addresses too. */
@Injectable()
export class UseSignInLink {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws LinkExpired, also when the account has been closed or has been given a role meanwhile */
  execute(token: string): Promise<{ personId: string }> {
    return this.uow.run(async () => {
      const links = this.uow.repo(OneTimeLinkEntity);
      const link = await links.findOne({
        where: { tokenHash: tokenHash(token), purpose: 'sign-in' },
        lock: { mode: 'pessimistic_write' },
      });
      const now = this.clock.now();
      if (!link?.personId || link.usedAt || link.expiresAt <= now) throw new LinkExpired();
      if (!(await this.mayStill(link.personId))) throw new LinkExpired();
      await links.update({ tokenHash: link.tokenHash }, { usedAt: now });
      const { personId } = link;
      const subject = { type: 'person', id: personId };
      await this.audit.record({ personId }, 'people.sign-in-link-used', subject);
      return { personId };
    });
  }

  private async mayStill(personId: string): Promise<boolean> {
    const sql = `SELECT 1 FROM person WHERE person.id = $1 AND person.state = 'active'
      AND NOT EXISTS (SELECT 1 FROM role_grant WHERE role_grant.person_id = person.id)`;
    return (await this.uow.one(sql, [personId])) !== null;
  }
}
