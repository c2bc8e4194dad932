import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { found } from '../../platform/http/domain-error.js';
import { WorkshopRecords } from './workshop-records.js';
import type { WorkshopEntity } from './workshop.entity.js';

/** Somebody takes themselves off the list, whatever has become of the entry; a second one of the same person goes with it. */
@Injectable()
export class RemoveOwnEntry {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly records: WorkshopRecords,
  ) {}

  /** @throws NotFound */
  async execute(workshop: WorkshopEntity, address: string): Promise<void> {
    const { id } = found(await this.records.entryAt(workshop.id, address));
    await this.uow.query(`DELETE FROM workshop_entry WHERE workshop_entry.id = $1`, [id]);
  }
}
