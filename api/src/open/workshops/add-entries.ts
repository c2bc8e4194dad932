import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Ids } from '../../platform/ids/ids.js';
import { entriesAtMost } from './check-in.js';
import { WorkshopEntryEntity } from './workshop-entry.entity.js';
import { WorkshopNames } from './workshop-names.js';
import { WorkshopRecords } from './workshop-records.js';
import { ListFull, NoNamesHere } from './workshops.errors.js';

/** Types in who has signed on paper. They wait to be confirmed like everybody else: a list that is typed in twice shows itself. */
@Injectable()
export class AddEntries {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly ids: Ids,
    private readonly records: WorkshopRecords,
    private readonly names: WorkshopNames,
  ) {}

  /** All or none. @throws NotFound, ListDeleted, NoNamesHere, NameRefused, ListFull */
  async execute(actor: Actor, id: string, typed: readonly string[]): Promise<void> {
    await this.uow.run(async () => {
      const workshop = await this.records.lockedFor(actor, id);
      if (!workshop.names) throw new NoNamesHere();
      const names = await Promise.all(typed.map((each) => this.names.tidied(each)));
      const there = (await this.records.entriesOf(id)).length;
      if (there + names.length > entriesAtMost) throw new ListFull(entriesAtMost);
      await this.uow.repo(WorkshopEntryEntity).insert(
        names.map((name) => ({
          ...{ id: this.ids.unlinkable(), workshopId: id, names: true, name },
          ...{ state: 'waiting' as const, addressHash: null, sameAs: null },
        })),
      );
      const after = { added: names.length };
      const subject = { type: 'workshop', id };
      await this.audit.record(actor, 'open.workshop-entries-added', subject, { after });
    });
  }
}
