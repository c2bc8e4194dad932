import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Addresses } from '../../platform/http/addresses.js';
import { OneTimeLinkEntity } from '../one-time-link.entity.js';
import { newToken, tokenHash } from '../sign-in-tokens.js';

const linkHours = 24;

/** While nobody administers the city, makes a one-time link for whoever started it; each start makes a new one and ends the old. */
@Injectable()
export class EnsureFirstAdministrator {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly addresses: Addresses,
  ) {}

  execute(): Promise<string | null> {
    return this.uow.run(async () => {
      const there = await this.uow.one(
        `SELECT 1 FROM role_grant WHERE role_grant.role = 'administrator' LIMIT 1`,
      );
      if (there) return null;
      const links = this.uow.repo(OneTimeLinkEntity);
      await links.delete({ purpose: 'first-administrator' });
      const token = newToken();
      const expiresAt = new Date(this.clock.now().getTime() + linkHours * 3_600_000);
      await links.insert({
        tokenHash: tokenHash(token),
        purpose: 'first-administrator',
        personId: null,
        expiresAt,
        usedAt: null,
      });
      await this.audit.record(null, 'people.first-administrator-link-made', {
        type: 'city',
        id: 'city',
      });
      return this.addresses.of(`/reset#first-${token}`);
    });
  }
}
