import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { found } from '../../platform/http/domain-error.js';
import { PasswordLinks } from '../password-links.js';
import { AccountClosed } from '../people.errors.js';
import { PersonEntity } from '../person.entity.js';

/** Writes a person a link for choosing a password. Nobody but the person ever knows one. */
@Injectable()
export class SendPasswordLink {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly links: PasswordLinks,
  ) {}

  /** @throws NotFound, AccountClosed */
  execute(actor: { personId: string }, id: string): Promise<void> {
    return this.uow.run(async () => {
      const person = found(await this.uow.repo(PersonEntity).findOneBy({ id }));
      if (person.state === 'closed') throw new AccountClosed();
      await this.links.write(person, 'invited');
      await this.audit.record(actor, 'people.password-link-sent', { type: 'person', id });
    });
  }
}
