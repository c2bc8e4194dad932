import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { found } from '../../platform/http/domain-error.js';
import { WorkshopNames } from './workshop-names.js';
import { WorkshopRecords } from './workshop-records.js';
import type { WorkshopEntity } from './workshop.entity.js';
import { NoNamesHere } from './workshops.errors.js';

/**
 * Somebody corrects their own name. What was confirmed waits again: a facilitator has confirmed one name, and a letter must not be
 * turned into one for somebody else.
 */
@Injectable()
export class CorrectOwnEntry {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly records: WorkshopRecords,
    private readonly names: WorkshopNames,
  ) {}

  /** @throws NotFound, NoNamesHere, NameRefused */
  async execute(workshop: WorkshopEntity, address: string, typed: string): Promise<void> {
    if (!workshop.names) throw new NoNamesHere();
    const entry = found(await this.records.entryAt(workshop.id, address));
    const name = await this.names.tidied(typed);
    await this.uow.query(
      `UPDATE workshop_entry SET name = $2, state = 'waiting', confirmed_at = NULL, confirmed_by = NULL
       WHERE workshop_entry.id = $1 AND workshop_entry.state <> 'struck' AND workshop_entry.name <> $2`,
      [entry.id, name],
    );
  }
}
