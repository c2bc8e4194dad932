import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { found } from '../../platform/http/domain-error.js';
import { PersonEntity } from '../person.entity.js';

/** Opens a closed account again, with the password and the roles it had. */
@Injectable()
export class ReopenAccount {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound */
  execute(actor: { personId: string }, id: string): Promise<void> {
    return this.uow.run(async () => {
      const people = this.uow.repo(PersonEntity);
      const { state, version } = found(
        await people.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }),
      );
      if (state === 'active') return;
      await people.update({ id }, { state: 'active', version: version + 1 });
      await this.audit.record(actor, 'people.account-reopened', { type: 'person', id });
    });
  }
}
