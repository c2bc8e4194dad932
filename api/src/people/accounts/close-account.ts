import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { found } from '../../platform/http/domain-error.js';
import { PasswordLinks } from '../password-links.js';
import { PersonEntity } from '../person.entity.js';
import { SignInEntity } from '../sign-in.entity.js';
import { Administrators } from './administrators.js';

/** Closes an account and ends its sign-ins at once; what the person did stays. A closed account stays closed. */
@Injectable()
export class CloseAccount {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly administrators: Administrators,
    private readonly links: PasswordLinks,
  ) {}

  /** @throws NotFound, LastAdministrator */
  execute(actor: { personId: string }, id: string): Promise<void> {
    return this.uow.run(async () => {
      await this.administrators.assertOneStays(({ personId }) => personId === id);
      const people = this.uow.repo(PersonEntity);
      const { state, version } = found(
        await people.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }),
      );
      if (state === 'closed') return;
      await people.update({ id }, { state: 'closed', version: version + 1 });
      await this.uow.repo(SignInEntity).delete({ personId: id });
      await this.links.end(id);
      await this.audit.record(actor, 'people.account-closed', { type: 'person', id });
    });
  }
}
