import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found, StaleVersion } from '../platform/http/domain-error.js';
import type { LocaleText } from '../shared/locale-text.js';
import { DepartmentEntity } from './department.entity.js';

export type DepartmentChange = { code?: string; name?: LocaleText };

/** Renames a department. Past enrolments show the new name: it is the same department. */
@Injectable()
export class ChangeDepartment {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, StaleVersion */
  execute(
    actor: { personId: string },
    id: string,
    change: DepartmentChange,
    version: number,
  ): Promise<void> {
    return this.uow.run(async () => {
      const departments = this.uow.repo(DepartmentEntity);
      const {
        code,
        name,
        version: current,
      } = found(await departments.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
      if (current !== version) throw new StaleVersion(current);
      const after = { code: change.code ?? code, name: change.name ?? name };
      await departments.update({ id }, { ...after, version: version + 1 });
      await this.audit.record(
        actor,
        'organisation.department-changed',
        { type: 'department', id },
        { before: { code, name }, after },
      );
    });
  }
}
