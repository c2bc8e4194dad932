import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work.js';
import { Ids } from '../ids/ids.js';

/** A table of numbered versions: `id`, its owner's id, `number`, `sha256`, `body`, `published_at`. Names come from code, never from input. */
export type VersionTable = { table: string; owner: string; noun: string };

/** An item as it should stand: `sha256` decides whether it differs from the version before. */
export type Frozen = { ownerId: string; name: string; sha256: string; body: object };

type Version = { id: string; ownerId: string; number: number; sha256: string };

/** Published means frozen: what differs becomes a new version with the next number, and no version is ever changed. */
@Injectable()
export class FrozenVersions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ids: Ids,
  ) {}

  /** A line for each item that would get a new version: `quiz m1-quiz: version 2`. */
  async plan(table: VersionTable, items: readonly Frozen[]): Promise<string[]> {
    const latest = await this.latest(table, items);
    return changed(items, latest).map(
      ({ name, ownerId }) => `${table.noun} ${name}: version ${nextNumber(latest.get(ownerId))}`,
    );
  }

  /** Adds the versions that are new and gives the id of the standing version of every item, by its owner's id. */
  async publish(
    table: VersionTable,
    items: readonly Frozen[],
    publishedAt: Date,
  ): Promise<Map<string, string>> {
    const latest = await this.latest(table, items);
    const added = changed(items, latest).map(({ ownerId, sha256, body }) => ({
      id: this.ids.next(),
      owner_id: ownerId,
      number: nextNumber(latest.get(ownerId)),
      sha256,
      body,
    }));
    await this.uow.query(
      `INSERT INTO ${table.table} (id, ${table.owner}, number, sha256, body, published_at)
       SELECT item.id, item.owner_id, item.number, item.sha256, item.body, $2
       FROM jsonb_to_recordset($1::jsonb) AS item(id uuid, owner_id uuid, number int, sha256 text, body jsonb)`,
      [JSON.stringify(added), publishedAt],
    );
    return new Map([
      ...[...latest.values()].map(({ ownerId, id }) => [ownerId, id] as const),
      ...added.map(({ owner_id, id }) => [owner_id, id] as const),
    ]);
  }

  private async latest(
    { table, owner }: VersionTable,
    items: readonly Frozen[],
  ): Promise<Map<string, Version>> {
    const rows = await this.uow.query<Version>(
      `SELECT DISTINCT ON (version.${owner}) version.id, version.${owner} AS "ownerId", version.number, version.sha256
       FROM ${table} AS version WHERE version.${owner} = ANY($1::uuid[]) ORDER BY version.${owner}, version.number DESC`,
      [items.map(({ ownerId }) => ownerId)],
    );
    return new Map(rows.map((row) => [row.ownerId, row]));
  }
}

const changed = (items: readonly Frozen[], latest: Map<string, Version>) =>
  items.filter(({ ownerId, sha256 }) => latest.get(ownerId)?.sha256 !== sha256);

const nextNumber = (latest: Version | undefined) => (latest?.number ?? 0) + 1;
