import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { WorkshopEntity } from './workshop.entity.js';
import { WorkshopRecords } from './workshop-records.js';

/** A workshop that was set up by mistake or does not take place goes with all that is on its list. */
@Injectable()
export class DeleteWorkshop {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly records: WorkshopRecords,
  ) {}

  /** @throws NotFound */
  async execute(actor: Actor, id: string): Promise<void> {
    await this.uow.run(async () => {
      await this.records.ledBy(actor, id);
      const entries = (await this.records.entriesOf(id)).length;
      await this.uow.repo(WorkshopEntity).delete({ id });
      const subject = { type: 'workshop', id };
      await this.audit.record(actor, 'open.workshop-deleted', subject, { before: { entries } });
    });
  }
}
