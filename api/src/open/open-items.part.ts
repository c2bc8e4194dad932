import { Injectable, type OnModuleInit } from '@nestjs/common';
import { contentHash, versionHash } from '@stoa/content';
import {
  ContentParts,
  type PublishedPart,
  type PublishInput,
} from '../platform/content-parts/content-parts.js';
import { FrozenVersions, type Frozen } from '../platform/content-parts/frozen-versions.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { changesOfPlace, openItemsOf, type KeptItem, type OpenItem } from './domain/open-items.js';

const openItemVersions = { table: 'open_item_version', owner: 'open_item_id', noun: 'open' };

/** Cards and quizzes for everybody, each as frozen versions. What the files have no more is taken down; its versions stay. */
@Injectable()
export class OpenItemsPart implements PublishedPart, OnModuleInit {
  readonly name = 'open';

  constructor(
    private readonly uow: UnitOfWork,
    private readonly versions: FrozenVersions,
    private readonly parts: ContentParts,
  ) {}

  onModuleInit(): void {
    this.parts.register(60, this);
  }

  async plan({ content }: PublishInput): Promise<string[]> {
    const items = openItemsOf(content);
    const kept = await this.uow.query<KeptItem>(
      `SELECT open_item.id, open_item.kind, open_item.slug, open_item.place FROM open_item ORDER BY open_item.kind, open_item.slug`,
    );
    return [
      ...changesOfPlace(items, kept),
      ...(await this.versions.plan(openItemVersions, items.map(frozen))),
    ];
  }

  async apply({ content, publishedAt, pins }: PublishInput): Promise<void> {
    const items = openItemsOf(content);
    const rows = JSON.stringify(
      items.map(({ kind, place, body }) => ({ id: body.id, kind, slug: body.slug, place })),
    );
    // First down, then up: two items may have exchanged their slugs.
    await this.uow.query(
      `UPDATE open_item SET place = NULL WHERE open_item.place IS NOT NULL AND NOT EXISTS (
         SELECT 1 FROM jsonb_to_recordset($1::jsonb) AS item(id uuid, slug text)
         WHERE item.id = open_item.id AND item.slug = open_item.slug)`,
      [rows],
    );
    await this.uow.query(
      `INSERT INTO open_item (id, kind, slug, place)
       SELECT item.id, item.kind, item.slug, item.place
       FROM jsonb_to_recordset($1::jsonb) AS item(id uuid, kind text, slug text, place int)
       ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, place = excluded.place
       WHERE (open_item.slug, open_item.place) IS DISTINCT FROM (excluded.slug, excluded.place)`,
      [rows],
    );
    const standing = await this.versions.publish(openItemVersions, items.map(frozen), publishedAt);
    for (const [itemId, versionId] of standing) pins.set(itemId, versionId);
  }
}

/**
 * A translation that was reviewed is a new version of a card, because the page says how far its words have been checked; of a
 * quiz it is not, as with every other quiz.
 */
function frozen({ kind, body }: OpenItem): Frozen {
  return {
    ownerId: body.id,
    name: `${kind} ${body.slug}`,
    sha256: kind === 'card' ? contentHash(body) : versionHash(body),
    body,
  };
}
