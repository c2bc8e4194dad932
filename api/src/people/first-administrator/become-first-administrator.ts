import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Ids } from '../../platform/ids/ids.js';
import { CheckLink } from '../check-link.js';
import { OneTimeLinkEntity } from '../one-time-link.entity.js';
import { hashPassword } from '../passwords.js';
import { LinkExpired } from '../people.errors.js';
import { PersonEntity } from '../person.entity.js';
import { RoleGrantEntity } from '../role-grant.entity.js';
import { tokenHash } from '../sign-in-tokens.js';

export type FirstAdministrator = {
  token: string;
  givenName: string;
  familyName: string;
  email: string;
  password: string;
  locale: string;
};

/** Makes the first account, with the one-time link printed at the first start. */
@Injectable()
export class BecomeFirstAdministrator {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly links: CheckLink,
  ) {}

  /** @throws LinkExpired */
  async execute({ token, password, ...person }: FirstAdministrator): Promise<void> {
    await this.links.assertUsable('first-administrator', token);
    const passwordHash = await hashPassword(password);
    return this.uow.run(async () => {
      await this.useLink(token);
      const now = this.clock.now();
      const personId = this.ids.next();
      await this.uow.repo(PersonEntity).insert({
        id: personId,
        ...person,
        externalId: null,
        departmentId: null,
        passwordHash,
        state: 'active',
        createdAt: now,
        version: 1,
      });
      await this.uow.repo(RoleGrantEntity).insert({
        id: this.ids.next(),
        personId,
        role: 'administrator',
        scopeKind: 'city',
        scopeId: null,
        grantedAt: now,
        grantedBy: null,
      });
      await this.audit.record({ personId }, 'people.first-administrator-made', {
        type: 'person',
        id: personId,
      });
    });
  }

  private async useLink(token: string): Promise<void> {
    const links = this.uow.repo(OneTimeLinkEntity);
    const link = await links.findOne({
      where: { tokenHash: tokenHash(token), purpose: 'first-administrator' },
      lock: { mode: 'pessimistic_write' },
    });
    const now = this.clock.now();
    if (!link || link.usedAt || link.expiresAt <= now) throw new LinkExpired();
    await links.update({ tokenHash: link.tokenHash }, { usedAt: now });
  }
}
