import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCity } from '../../test/builders.js';
import { contentIds, type ContentFolder } from '../../test/content-folder.js';
import { aPublishedProgramme } from '../../test/learning-builders.js';
import { TestApp } from '../../test/test-app.js';

describe('publishing assignments', () => {
  let app: TestApp;
  let folder: ContentFolder;

  beforeAll(async () => {
    app = await TestApp.start();
    await aCity(app);
    folder = await aPublishedProgramme(app);
  });
  afterAll(() => app.stop());

  const versions = () =>
    app.rows<{ number: number; pass: object }>(
      `SELECT number, body -> 'pass' AS pass FROM assignment_version WHERE assignment_id = $1 ORDER BY number`,
      [contentIds.assignment],
    );
  const first = { number: 1, pass: { pointsAtLeast: 4, noZero: true } };

  it('keeps the assignment with its pass rule, and a row for each prompt', async () => {
    expect(await versions()).toEqual([first]);
    const prompts = await app.rows(`SELECT id, module_id FROM prompt ORDER BY id`);
    expect(prompts).toEqual(
      [1, 2, 3].map((number) => ({
        id: contentIds.prompt(number),
        module_id: contentIds.module(number),
      })),
    );
  });

  it('changes nothing when nothing changed', async () => {
    await aPublishedProgramme(app, folder);
    expect(await versions()).toEqual([first]);
  });

  it('adds a version when the rule changes, and the programme pins it', async () => {
    folder.edit(
      'programmes/first-steps/programme.yaml',
      '"points_at_least": 4',
      '"points_at_least": 5',
    );
    await aPublishedProgramme(app, folder);
    expect(await versions()).toEqual([
      first,
      { number: 2, pass: { pointsAtLeast: 5, noZero: true } },
    ]);
    const [pinned] = await app.rows<{ number: number }>(
      `SELECT assignment_version.number FROM programme_version
       JOIN assignment_version ON assignment_version.id = (programme_version.body -> 'assignment' ->> 'versionId')::uuid
       ORDER BY programme_version.number DESC LIMIT 1`,
    );
    expect(pinned).toEqual({ number: 2 });
  });
});
