import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../platform/audit/audit-trail.js';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { WorkshopEntryEntity } from './workshop-entry.entity.js';
import { WorkshopNames } from './workshop-names.js';
import { WorkshopRecords, type EntryRecord } from './workshop-records.js';
import { NoNamesHere, NotTheSame } from './workshops.errors.js';

export type EntryChange = {
  readonly name?: string;
  /** Struck off, or back to waiting for a confirmation. */
  readonly state?: 'waiting' | 'struck';
  /** The entry that stands for the same person; null when they are two after all. */
  readonly sameAs?: string | null;
};

/** Corrects a line of the list, strikes it off, or says that it is the same person as another. The name itself is in no audit row. */
@Injectable()
export class ChangeEntry {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly records: WorkshopRecords,
    private readonly names: WorkshopNames,
  ) {}

  /** @throws NotFound, ListDeleted, NoNamesHere, NameRefused, NotTheSame */
  async execute(actor: Actor, id: string, entryId: string, change: EntryChange): Promise<void> {
    await this.uow.run(async () => {
      const workshop = await this.records.lockedFor(actor, id);
      if (!workshop.names) throw new NoNamesHere();
      const entry = await this.records.entry(id, entryId);
      const became = {
        ...(change.name === undefined ? {} : { name: await this.names.tidied(change.name) }),
        ...(change.state === undefined ? {} : open(change.state)),
        ...(change.sameAs === undefined ? {} : await this.sameAs(id, entry, change.sameAs)),
      };
      if (Object.keys(became).length === 0) return;
      await this.uow.repo(WorkshopEntryEntity).update({ id: entryId }, became);
      const after = { changed: Object.keys(change).sort(), state: change.state ?? null };
      const subject = { type: 'workshop-entry', id: entryId };
      await this.audit.record(actor, 'open.workshop-entry-changed', subject, { after });
    });
  }

  /** Whatever pointed to the entry points to the other one from now on, so that nothing points along a chain. */
  private async sameAs(workshopId: string, entry: EntryRecord, sameAs: string | null) {
    if (sameAs === null) return { sameAs };
    const other = await this.records.entry(workshopId, sameAs);
    if (other.id === entry.id || other.sameAs !== null || other.state === 'struck')
      throw new NotTheSame();
    await this.uow.repo(WorkshopEntryEntity).update({ sameAs: entry.id }, { sameAs });
    return { ...open('waiting'), sameAs };
  }
}

/** Neither of the two is a confirmation, nor the same as another. */
const open = (state: 'waiting' | 'struck') => ({
  ...{ state, confirmedAt: null, confirmedBy: null, sameAs: null },
});
