import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { assertVisible, found, StaleVersion } from '../../platform/http/domain-error.js';
import type { Entry } from '../domain/workshop-list.js';
import { entryAddressHash } from './entry-address.js';
import { WorkshopEntity } from './workshop.entity.js';
import { ListDeleted } from './workshops.errors.js';
import { canLead } from './workshops.policy.js';

export type EntryRecord = Entry & {
  readonly confirmedAt: Date | null;
  readonly fromPaper: boolean;
};

const entriesSql = `SELECT workshop_entry.id, workshop_entry.name, workshop_entry.state, workshop_entry.same_as AS "sameAs",
  workshop_entry.confirmed_at AS "confirmedAt", workshop_entry.address_hash IS NULL AS "fromPaper" FROM workshop_entry`;

/** Reads workshops and their lists, and locks them for a change. */
@Injectable()
export class WorkshopRecords {
  constructor(private readonly uow: UnitOfWork) {}

  byCode(code: string): Promise<WorkshopEntity | null> {
    return this.uow.repo(WorkshopEntity).findOneBy({ code });
  }

  /** @throws NotFound unless it is the actor's to lead */
  async ledBy(actor: Actor, id: string): Promise<WorkshopEntity> {
    const workshop = found(await this.uow.repo(WorkshopEntity).findOneBy({ id }));
    assertVisible(canLead(actor, workshop));
    return workshop;
  }

  /**
   * Within a transaction: what is done to the list waits for its turn.
   * @throws NotFound, ListDeleted
   */
  async lockedFor(actor: Actor, id: string): Promise<WorkshopEntity> {
    await this.uow.query(`SELECT 1 FROM workshop WHERE workshop.id = $1 FOR UPDATE`, [id]);
    const workshop = await this.ledBy(actor, id);
    if (workshop.emptiedAt) throw new ListDeleted();
    return workshop;
  }

  /** @throws NotFound, ListDeleted, StaleVersion when somebody has changed it since `version` was read */
  async change(actor: Actor, id: string, version: number): Promise<WorkshopEntity> {
    const workshop = await this.lockedFor(actor, id);
    if (workshop.version !== version) throw new StaleVersion(workshop.version);
    return workshop;
  }

  entriesOf(workshopId: string): Promise<EntryRecord[]> {
    return this.uow.query<EntryRecord>(`${entriesSql} WHERE workshop_entry.workshop_id = $1`, [
      workshopId,
    ]);
  }

  /** @throws NotFound where the list has no such entry */
  async entry(workshopId: string, entryId: string): Promise<EntryRecord> {
    return found(
      await this.uow.one<EntryRecord>(
        `${entriesSql} WHERE workshop_entry.workshop_id = $1 AND workshop_entry.id = $2`,
        [workshopId, entryId],
      ),
    );
  }

  /** The entry to which an address belongs: the one that stands for the person, where they scanned twice. */
  async entryAt(workshopId: string, address: string): Promise<EntryRecord | null> {
    return this.uow.one<EntryRecord>(
      `${entriesSql} WHERE workshop_entry.workshop_id = $1 AND workshop_entry.id = (
         SELECT coalesce(mine.same_as, mine.id) FROM workshop_entry AS mine WHERE mine.address_hash = $2)`,
      [workshopId, entryAddressHash(address)],
    );
  }
}
