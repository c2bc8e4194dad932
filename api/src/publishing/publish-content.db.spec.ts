import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCity } from '../../test/builders.js';
import { aContentFolder, contentIds, type ContentFolder } from '../../test/content-folder.js';
import { TestApp } from '../../test/test-app.js';
import { ContentRefused } from './publishing.errors.js';
import { PublishContent } from './publish-content.js';

const quizFile = 'programmes/first-steps/modules/01-part-1/quiz.yaml';

describe('publishing content', () => {
  let app: TestApp;
  let folder: ContentFolder;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
  });
  afterAll(() => app.stop());
  beforeEach(() => {
    folder = aContentFolder();
  });

  const publish = () => app.nest.get(PublishContent, { strict: false }).execute(folder.at);
  const count = async (table: string) =>
    (await app.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;
  const tables = [
    'programme',
    'module',
    'lesson',
    'lesson_version',
    'programme_version',
    'quiz',
    'quiz_version',
    'slot_value',
    'publication',
    'audit_event',
  ];
  const counts = async () => Promise.all(tables.map(count));

  it('refuses broken content whole, naming every problem with file and line', async () => {
    folder.edit(quizFile, '"right": true', '"right": false');
    folder.edit(
      'programmes/first-steps/programme.yaml',
      '"module": "part-2"',
      '"module": "part-9"',
    );
    const before = await counts();
    const refused = await publish().catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ContentRefused);
    const { problems, message } = refused as ContentRefused;
    expect(problems.map(({ file }) => file)).toEqual(
      expect.arrayContaining([quizFile, 'programmes/first-steps/programme.yaml']),
    );
    for (const { file, line } of problems) {
      expect(line).toBeGreaterThan(1);
      expect(message).toContain(`${file}:${line}: `);
    }
    expect(await counts()).toEqual(before);
  });

  it('publishes everything at first, with a line for each change and one audit row', async () => {
    const { changes } = await publish();
    expect(changes).toEqual(
      expect.arrayContaining([
        'slot law.data_protection: as in al',
        'lesson M1 lesson-1: version 1',
        'quiz m1-quiz: version 1',
        'quiz final-test: version 1',
        'programme first-steps: version 1',
      ]),
    );
    expect(await app.rows(`SELECT action FROM audit_event`)).toEqual([
      { action: 'publishing.content-published' },
    ]);
  });

  it('changes nothing when the same content is published again', async () => {
    const before = await counts();
    expect(await publish()).toEqual({ changes: [] });
    expect(await counts()).toEqual(before);
  });

  it('publishes once when two start at the same moment', async () => {
    folder.edit(
      'programmes/first-steps/programme.yaml',
      'A small programme.',
      'A very small programme.',
    );
    const both = await Promise.all([publish(), publish()]);
    expect(both.map(({ changes }) => changes.length).sort()).toEqual([0, 1]);
  });

  it('makes a new version of what changed and of the programme, and keeps the old ones', async () => {
    folder.edit(
      'programmes/first-steps/programme.yaml',
      'A small programme.',
      'A very small programme.',
    );
    folder.edit(
      'programmes/first-steps/modules/01-part-1/lessons/01-lesson-1.en.md',
      'The one en',
      'The first en',
    );
    expect((await publish()).changes).toEqual([
      'lesson M1 lesson-1: version 2',
      'programme first-steps: version 3',
    ]);
    const versions = await app.rows(
      `SELECT number FROM lesson_version WHERE lesson_id = $1 ORDER BY number`,
      [contentIds.lesson(1, 1)],
    );
    expect(versions).toEqual([{ number: 1 }, { number: 2 }]);
  });

  it('makes no new quiz version when only the state of a translation moved', async () => {
    const bank = 'banks/final-test.yaml';
    folder.edit(bank, '"state": "draft"', '"state": "reviewed"');
    expect((await publish()).changes.filter((line) => line.startsWith('quiz'))).toEqual([]);
  });

  it('fills slots from the jurisdiction, the city’s own value before that, and generic words where there is none', async () => {
    await app.rows(
      `UPDATE slot_value SET value = $1, origin = 'city' WHERE key = 'law.data_protection'`,
      [JSON.stringify({ en: 'Our <own> law', sq: 'Ligji ynë' })],
    );
    await publish();
    const [version] = await app.rows<{ body: string }>(
      `SELECT body::text AS body FROM lesson_version WHERE lesson_id = $1 ORDER BY number DESC LIMIT 1`,
      [contentIds.lesson(2, 1)],
    );
    expect(version!.body).toContain('Our &lt;own&gt; law');
    expect(version!.body).not.toContain('{{');
    const [kept] = await app.rows(
      `SELECT value ->> 'sq' AS text, origin FROM slot_value WHERE key = 'law.data_protection'`,
    );
    expect(kept).toEqual({ text: 'Ligji ynë', origin: 'city' });
  });

  it('leaves a programme that belongs to the city as it is', async () => {
    await app.rows(`UPDATE programme SET origin = 'city', audience = 'residents' WHERE id = $1`, [
      contentIds.programme,
    ]);
    folder.edit('programmes/first-steps/programme.yaml', 'A small programme.', 'Something else.');
    expect(await publish()).toEqual({ changes: [] });
    expect(await app.rows(`SELECT origin, audience FROM programme`)).toEqual([
      { origin: 'city', audience: 'residents' },
    ]);
  });
});
