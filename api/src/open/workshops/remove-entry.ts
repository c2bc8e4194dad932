import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { WorkshopEntryEntity } from './workshop-entry.entity.js';
import { WorkshopRecords } from './workshop-records.js';

/** Deletes a line for good, for example because somebody who signed on paper asks for it. */
@Injectable()
export class RemoveEntry {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly records: WorkshopRecords,
  ) {}

  /** @throws NotFound, ListDeleted */
  async execute(actor: Actor, id: string, entryId: string): Promise<void> {
    await this.uow.run(async () => {
      await this.records.lockedFor(actor, id);
      await this.records.entry(id, entryId);
      await this.uow.repo(WorkshopEntryEntity).delete({ id: entryId });
      const subject = { type: 'workshop-entry', id: entryId };
      await this.audit.record(actor, 'open.workshop-entry-removed', subject);
    });
  }
}
