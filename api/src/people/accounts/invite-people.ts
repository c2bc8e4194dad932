import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Ids } from '../../platform/ids/ids.js';
import { PasswordLinks } from '../password-links.js';
import { PersonEntity } from '../person.entity.js';
import '../people.errors.js';

export type Invited = {
  givenName: string;
  familyName: string;
  email: string;
  locale: string;
  departmentId: string | null;
};

/** Makes accounts for a list of people and writes each an invitation, in as many statements for a thousand as for one. */
@Injectable()
export class InvitePeople {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly links: PasswordLinks,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** The ids of the accounts, in the order of the list. */
  execute(actor: { personId: string } | null, people: readonly Invited[]): Promise<string[]> {
    const made = people.map(({ givenName, familyName, email, locale, departmentId }) => ({
      id: this.ids.next(),
      givenName: givenName.trim(),
      familyName: familyName.trim(),
      email: email.trim(),
      ...{ locale, departmentId, externalId: null, passwordHash: null },
      ...{ state: 'active' as const, createdAt: this.clock.now(), version: 1 },
    }));
    const ids = made.map(({ id }) => id);
    return this.uow.run(async () => {
      if (made.length === 0) return ids;
      await this.uow.repo(PersonEntity).insert(made);
      await this.links.writeEach(made, 'invited');
      const subjects = { type: 'person', ids };
      await this.audit.recordEach(actor, 'people.person-created', subjects, {
        after: { invited: true },
      });
      return ids;
    });
  }
}
