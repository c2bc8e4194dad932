import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Ids } from '../../platform/ids/ids.js';
import { doorOf } from '../domain/workshop-door.js';
import { entryAddressHash } from './entry-address.js';
import { WorkshopNames } from './workshop-names.js';
import type { WorkshopEntity } from './workshop.entity.js';
import { DoorNotOpen, ListFull } from './workshops.errors.js';

/** More than fit into any room of ours: whoever floods a list is stopped here, and the facilitator closes the door. */
export const entriesAtMost = 400;

/** Somebody comes in. The same form sent again, with another name or the same, is the same entry. */
@Injectable()
export class CheckIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly names: WorkshopNames,
  ) {}

  /**
   * @param address drawn with the form; from now on where this entry is found
   * @throws DoorNotOpen, NameRefused, ListFull
   */
  async execute(
    workshop: WorkshopEntity,
    { name: typed, address }: { readonly name: string; readonly address: string },
  ): Promise<void> {
    const door = doorOf(workshop, this.clock.now());
    if (door.state !== 'open') throw new DoorNotOpen(door);
    const name = workshop.names ? await this.names.tidied(typed) : null;
    const taken = await this.uow.one<{ taken: boolean }>(
      `WITH written AS (
         INSERT INTO workshop_entry (id, workshop_id, names, name, state, address_hash)
         SELECT $1, $2, $3, $4, 'waiting', $5
         WHERE (SELECT count(*) FROM workshop_entry WHERE workshop_entry.workshop_id = $2) < $6
         ON CONFLICT (address_hash) DO UPDATE SET name = excluded.name
           WHERE workshop_entry.workshop_id = excluded.workshop_id AND workshop_entry.state = 'waiting'
         RETURNING workshop_entry.id)
       SELECT EXISTS (SELECT 1 FROM written)
         OR EXISTS (SELECT 1 FROM workshop_entry WHERE workshop_entry.address_hash = $5) AS taken`,
      [
        ...[this.ids.unlinkable(), workshop.id, workshop.names, name],
        ...[entryAddressHash(address), entriesAtMost],
      ],
    );
    if (!taken?.taken) throw new ListFull(entriesAtMost);
  }
}
