import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Ids } from '../platform/ids/ids.js';
import type { LocaleText } from '../shared/locale-text.js';
import { DepartmentEntity } from './department.entity.js';
import './organisation.errors.js';

export type NewDepartment = { code: string; name: LocaleText };

/** Adds a department of the city. */
@Injectable()
export class CreateDepartment {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly ids: Ids,
  ) {}

  execute(
    actor: { personId: string } | null,
    { code, name }: NewDepartment,
  ): Promise<{ id: string }> {
    return this.uow.run(async () => {
      const id = this.ids.next();
      await this.uow.repo(DepartmentEntity).insert({ id, code, name, version: 1 });
      await this.audit.record(
        actor,
        'organisation.department-created',
        { type: 'department', id },
        { after: { code, name } },
      );
      return { id };
    });
  }
}
