import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCity } from '../../test/builders.js';
import { aContentFolder, contentIds, type ContentFolder } from '../../test/content-folder.js';
import { expectProblem } from '../../test/matchers.js';
import { pointersOf, someoneSignedIn, type SignedInPerson } from '../../test/people-builders.js';
import { TestApp } from '../../test/test-app.js';
import { PublishContent } from './publish-content.js';
import type { LocalWordsView, PublicationChangesView } from './publishing.dto.js';

const words = { value: { en: 'Our law', sq: 'Ligji ynë' }, source: 'Gazette 7', checkBy: null };
const law = 'local-words/law.data_protection';

describe('the city’s words in the texts', () => {
  let app: TestApp;
  let folder: ContentFolder;
  let administrator: SignedInPerson;
  beforeAll(async () => {
    folder = aContentFolder();
    folder.write('jurisdictions/ie.yaml', {
      id: '0199c000-0000-7000-8000-00000000fff1',
      country: 'ie',
      title: { en: 'Ireland', sq: 'Irlanda' },
      languages: ['en', 'ga'],
      eu_member: true,
      slots: {
        'law.data_protection': { value: { en: 'The 2018 Act', sq: 'Akti i 2018' } },
        'case.breach': { value: null },
      },
    });
    app = await TestApp.start({ STOA_CONTENT: folder.at });
    await aCity(app);
    administrator = await someoneSignedIn(app, 'administrator');
  });
  afterAll(() => app.stop());
  beforeEach(async () => {
    await app.rows(`UPDATE slot_value SET origin = 'shipped'`);
    await app.rows(`UPDATE city SET jurisdiction = 'al'`);
    await app.nest.get(PublishContent, { strict: false }).execute(folder.at);
  });

  const lawNow = async () =>
    (await app.get<LocalWordsView>('local-words', administrator)).body.items.find(
      ({ key }) => key === 'law.data_protection',
    );
  const lessonBody = async () =>
    (
      await app.rows<{ body: string }>(
        `SELECT body::text AS body FROM lesson_version WHERE lesson_id = $1 ORDER BY number DESC LIMIT 1`,
        [contentIds.lesson(2, 1)],
      )
    )[0]!.body;

  it('are nobody’s business but administrators’', async () => {
    const others = [
      await someoneSignedIn(app),
      await someoneSignedIn(app, 'coordinator'),
      await someoneSignedIn(app, 'auditor'),
    ];
    for (const other of others) {
      expectProblem(await app.get('local-words', other), 404, 'not-found');
      expectProblem(await app.put(law, words, other), 404, 'not-found');
      expectProblem(await app.delete(law, other), 404, 'not-found');
      expectProblem(await app.get('publications/next', other), 404, 'not-found');
      expectProblem(await app.post('publications', undefined, other), 404, 'not-found');
    }
    expectProblem(await app.get('local-words'), 401, 'not-signed-in');
    expectProblem(await app.put(law, words), 401, 'not-signed-in');
    expectProblem(await app.post('publications', undefined), 401, 'not-signed-in');
    expect(await lawNow()).toMatchObject({ standing: 'country' });
  });

  it('names every field that has the wrong shape, and knows no other words', async () => {
    const refused = await app.put(
      law,
      { value: { en: 'Only one' }, source: ' ', checkBy: '2026-02-30', more: 1 },
      administrator,
    );
    expect(pointersOf(expectProblem(refused, 400, 'wrong-shape'))).toEqual(
      new Set(['/value', '/source', '/checkBy', '/more']),
    );
    const long = { ...words, value: { en: 'x'.repeat(301), sq: 'y' } };
    expectProblem(await app.put(law, long, administrator), 400, 'wrong-shape');
    expectProblem(await app.put('local-words/law.unheard', words, administrator), 404, 'not-found');
    expectProblem(await app.put('local-words/city.name', words, administrator), 404, 'not-found');
    expect(await app.rows(`SELECT key FROM slot_value WHERE origin = 'city'`)).toEqual([]);
  });

  it('are listed with whose they are and how often they stand in the texts', async () => {
    const { body } = await app.get<LocalWordsView>('local-words', administrator);
    expect(body.jurisdictions.map(({ country }) => country)).toEqual(['al', 'ie']);
    expect(body.items.map(({ key }) => key)).toEqual(['law.data_protection', 'case.breach']);
    expect(body.items[0]!.uses).toBeGreaterThan(0);
    expect(body.items[1]).toMatchObject({ standing: 'general', countrys: null });
  });

  it('stand in the texts once they are published, and not before', async () => {
    expect((await app.put(law, words, administrator)).status).toBe(204);
    expect(await lawNow()).toMatchObject({ standing: 'city', ...words });
    expect(await lessonBody()).not.toContain('Our law');

    const next = await app.get<PublicationChangesView>('publications/next', administrator);
    expect(next.body.changes.map(({ kind }) => kind)).toContain('lesson');
    expect(await lessonBody()).not.toContain('Our law');

    const done = await app.post<PublicationChangesView>('publications', undefined, administrator);
    expect(done.body).toEqual(next.body);
    expect(await lessonBody()).toContain('Our law');
    const after = await app.get<PublicationChangesView>('publications/next', administrator);
    expect(after.body.changes).toEqual([]);
    const trail = await app.rows(
      `SELECT action, actor_id AS "actorId" FROM audit_event
       WHERE actor_id IS NOT NULL AND action NOT LIKE 'people.%' ORDER BY action`,
    );
    expect(trail).toEqual([
      { action: 'organisation.words-written', actorId: administrator.id },
      { action: 'publishing.content-published', actorId: administrator.id },
    ]);
  });

  it('go back to the country’s, and giving back what was never written changes nothing', async () => {
    await app.put(law, words, administrator);
    await app.post('publications', undefined, administrator);
    expect((await app.delete(law, administrator)).status).toBe(204);
    expect(await lawNow()).toMatchObject({ standing: 'country' });
    await app.post('publications', undefined, administrator);
    expect(await lessonBody()).not.toContain('Our law');
    const count = `SELECT count(*)::int AS n FROM audit_event`;
    const before = await app.rows(count);
    expect((await app.delete(law, administrator)).status).toBe(204);
    expect(await app.rows(count)).toEqual(before);
  });

  it('follow another country once one is chosen that the content knows', async () => {
    const version = async () =>
      (await app.rows<{ version: number }>('SELECT version FROM city'))[0]!.version;
    await app.put(law, words, administrator);
    const choose = async (jurisdiction: string, at?: number) =>
      app.put(
        'local-words/jurisdiction',
        { jurisdiction, version: at ?? (await version()) },
        administrator,
      );
    expectProblem(await choose('xx'), 422, 'publishing.jurisdiction-missing');
    expectProblem(await choose('Ireland'), 400, 'wrong-shape');
    expectProblem(await choose('ie', 99), 409, 'stale-version');
    expect((await choose('ie')).status).toBe(204);
    // What the city wrote itself stays.
    expect(await lawNow()).toMatchObject({ standing: 'city', countrys: { en: 'The 2018 Act' } });
    await app.delete(law, administrator);
    await app.post('publications', undefined, administrator);
    expect(await lessonBody()).toContain('The 2018 Act');
  });

  it('are published once when two press at the same moment', async () => {
    await app.put(law, { ...words, value: { en: 'Twice', sq: 'Dy herë' } }, administrator);
    const both = await Promise.all(
      [1, 2].map(() => app.post<PublicationChangesView>('publications', undefined, administrator)),
    );
    expect(both.map(({ body }) => body.changes.length > 0).sort()).toEqual([false, true]);
  });

  it('refuses a folder with mistakes whole, naming them, and leaves what was published', async () => {
    const file = 'programmes/first-steps/modules/01-part-1/quiz.yaml';
    folder.edit(file, '"right": true', '"right": false');
    const refused = expectProblem(
      await app.post('publications', undefined, administrator),
      422,
      'publishing.content-refused',
    );
    expect(JSON.stringify(refused.params)).toContain(file);
    folder.edit(file, '"right": false', '"right": true');
  });
});
