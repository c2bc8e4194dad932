import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { found } from '../../platform/http/domain-error.js';
import { RoleGrantEntity } from '../role-grant.entity.js';
import { Administrators } from './administrators.js';

/** Takes a role back; the audit trail keeps that it was there. */
@Injectable()
export class WithdrawRole {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly administrators: Administrators,
  ) {}

  /** @throws NotFound, LastAdministrator */
  execute(actor: { personId: string }, personId: string, id: string): Promise<void> {
    return this.uow.run(async () => {
      await this.administrators.assertOneStays(({ grantId }) => grantId === id);
      const grants = this.uow.repo(RoleGrantEntity);
      const { role, scopeKind, scopeId } = found(
        await grants.findOne({ where: { id, personId }, lock: { mode: 'pessimistic_write' } }),
      );
      await grants.delete({ id });
      await this.audit.record(
        actor,
        'people.role-withdrawn',
        { type: 'person', id: personId },
        { before: { role, scopeKind, scopeId } },
      );
    });
  }
}
