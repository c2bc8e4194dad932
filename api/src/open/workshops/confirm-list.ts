import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { hasBegun } from '../domain/workshop-door.js';
import { WorkshopRecords } from './workshop-records.js';
import { NoNamesHere, NotBegun } from './workshops.errors.js';

/**
 * A facilitator says who was there. The entries are named one by one, as they stood on the screen: who checks in a moment later is
 * not among them. Confirming twice changes nothing, and what the person has deleted meanwhile is passed over.
 */
@Injectable()
export class ConfirmList {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly records: WorkshopRecords,
  ) {}

  /** @throws NotFound, ListDeleted, NoNamesHere, NotBegun */
  async execute(actor: Actor, id: string, entries: readonly string[]): Promise<void> {
    await this.uow.run(async () => {
      const workshop = await this.records.lockedFor(actor, id);
      const now = this.clock.now();
      if (!workshop.names) throw new NoNamesHere();
      if (!hasBegun(workshop, now)) throw new NotBegun();
      const rows = await this.uow.query<{ id: string }>(
        `UPDATE workshop_entry SET state = 'confirmed', confirmed_at = $3, confirmed_by = $4
         WHERE workshop_entry.workshop_id = $1 AND workshop_entry.id = ANY($2::uuid[])
           AND workshop_entry.state = 'waiting' AND workshop_entry.same_as IS NULL
         RETURNING workshop_entry.id`,
        [id, entries, now, actor.personId],
      );
      if (rows.length === 0) return;
      const after = { confirmed: rows.length };
      const subject = { type: 'workshop', id };
      await this.audit.record(actor, 'open.workshop-confirmed', subject, { after });
    });
  }
}
