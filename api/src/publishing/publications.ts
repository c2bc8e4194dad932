import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../platform/audit/audit-trail.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { Ids } from '../platform/ids/ids.js';
import { PublicationEntity } from './publication.entity.js';

/** Remembers what each publication changed. */
@Injectable()
export class Publications {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly ids: Ids,
  ) {}

  async record(publication: { sha256: string; publishedAt: Date; changes: string[] }): Promise<void> {
    const id = this.ids.next();
    await this.uow.repo(PublicationEntity).insert({ id, ...publication });
    const after = { changes: publication.changes.length };
    await this.audit.record(null, 'publishing.content-published', { type: 'publication', id }, { after });
  }
}
