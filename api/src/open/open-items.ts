import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { found } from '../platform/http/domain-error.js';
import type { CardBody, OpenQuizBody } from './domain/open-items.js';

type Bodies = { card: CardBody; quiz: OpenQuizBody };

/** Reads the cards and quizzes that stand open now. Pages made of them are kept, so nothing is kept here. */
@Injectable()
export class OpenItems {
  constructor(private readonly uow: UnitOfWork) {}

  /** All of a kind, in their order. */
  async standing<Kind extends keyof Bodies>(kind: Kind): Promise<Bodies[Kind][]> {
    const rows = await this.uow.query<{ body: Bodies[Kind] }>(
      `SELECT latest.body FROM open_item CROSS JOIN LATERAL (
         SELECT open_item_version.body FROM open_item_version WHERE open_item_version.open_item_id = open_item.id
         ORDER BY open_item_version.number DESC LIMIT 1) AS latest
       WHERE open_item.kind = $1 AND open_item.place IS NOT NULL ORDER BY open_item.place, open_item.id`,
      [kind],
    );
    return rows.map(({ body }) => body);
  }

  /** @throws NotFound */
  async one<Kind extends keyof Bodies>(kind: Kind, slug: string): Promise<Bodies[Kind]> {
    return found((await this.standing(kind)).find((body) => body.slug === slug));
  }
}
