import { rmSync } from 'node:fs';
import * as path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCity } from '../../test/builders.js';
import {
  aContentFolder,
  openIds,
  withOpenContent,
  type ContentFolder,
} from '../../test/content-folder.js';
import { TestApp } from '../../test/test-app.js';
import { PublishContent } from '../publishing/index.js';

describe('publishing what is for everybody', () => {
  let app: TestApp;
  let folder: ContentFolder;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    folder = withOpenContent(aContentFolder());
  });
  afterAll(() => app.stop());

  const publish = async () =>
    (await app.nest.get(PublishContent, { strict: false }).execute(folder.at)).changes;
  const items = () =>
    app.rows(`SELECT kind, slug, place FROM open_item ORDER BY kind, place NULLS LAST, slug`);

  it('takes several programmes, the cards in their order and the quiz in one publication', async () => {
    expect(await publish()).toEqual(
      expect.arrayContaining([
        'programme first-steps: version 1',
        'programme my-street: version 1',
        'open card card-1: version 1',
        'open quiz for-all: version 1',
      ]),
    );
    expect(await items()).toEqual([
      { kind: 'card', slug: 'card-1', place: 1 },
      { kind: 'card', slug: 'card-2', place: 2 },
      { kind: 'quiz', slug: 'for-all', place: 1 },
    ]);
    expect(await app.rows('SELECT count(*)::int AS n FROM publication')).toEqual([{ n: 1 }]);
  });

  it('fills the slots of a card with the city’s values', async () => {
    const [{ body }] = (await app.rows<{ body: string }>(
      `SELECT body::text AS body FROM open_item_version WHERE open_item_id = $1`,
      [openIds.card(1)],
    )) as [{ body: string }];
    expect(body).toContain('Law 124');
    expect(body).not.toContain('{{');
  });

  it('changes nothing when the same content is published again', async () => {
    expect(await publish()).toEqual([]);
  });

  it('makes a new version of the card that changed and keeps the one before', async () => {
    folder.edit('open/cards/02-card-2.en.md', 'Ask at the counter en', 'Write to us');
    expect(await publish()).toEqual(['open card card-2: version 2']);
    expect(
      await app.rows(
        `SELECT number FROM open_item_version WHERE open_item_id = $1 ORDER BY number`,
        [openIds.card(2)],
      ),
    ).toEqual([{ number: 1 }, { number: 2 }]);
  });

  it('lets two cards exchange their slugs', async () => {
    for (const locale of ['en', 'sq']) {
      folder.edit(`open/cards/01-card-1.${locale}.md`, 'slug: card-1', 'slug: card-2');
      folder.edit(`open/cards/02-card-2.${locale}.md`, 'slug: card-2', 'slug: card-1');
    }
    await publish();
    expect(await items()).toMatchObject([
      { slug: 'card-2', place: 1 },
      { slug: 'card-1', place: 2 },
      { kind: 'quiz' },
    ]);
  });

  it('takes down what the files have no more, keeps its versions, and puts it up again', async () => {
    const files = ['en', 'sq'].map((locale) => `open/cards/01-card-1.${locale}.md`);
    for (const file of files) rmSync(path.join(folder.at, file));
    expect(await publish()).toContain('card card-2: taken down');
    expect(await items()).toMatchObject([
      { slug: 'card-1', place: 1 },
      { slug: 'card-2', place: null },
      { kind: 'quiz' },
    ]);
    expect(await publish()).toEqual([]);
    withOpenContent(folder);
    expect(await publish()).toEqual(
      expect.arrayContaining(['card card-1: place 1', 'card card-2: place 2']),
    );
    expect(await app.rows('SELECT count(*)::int AS n FROM open_item')).toEqual([{ n: 3 }]);
  });
});
