import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Summary } from '../summary/summary.ts';
import { cityContent } from '../testing/city-content.ts';
import { ContentFolder } from '../testing/content-folder.ts';
import { picturedContent } from '../testing/pictured-content.ts';
import { lessonFile } from '../testing/small-content.ts';

let folder: ContentFolder;
beforeEach(() => {
  folder = new ContentFolder();
});
afterEach(() => folder.remove());

function check(...options: string[]): { status: number | null; out: string } {
  const command = join(import.meta.dirname, 'check.ts');
  const { status, stdout } = spawnSync(process.execPath, [command, ...options, folder.dir], {
    encoding: 'utf8',
  });
  return { status, out: stdout };
}

describe('content:check', () => {
  it('ends well when nothing is an error, and counts what there is', () => {
    const { status, out } = check('--json');
    const { summary } = JSON.parse(out) as { summary: Summary };
    expect(status).toBe(0);
    expect(summary.modules).toEqual([
      expect.objectContaining({
        module: 'M1',
        locale: 'en',
        lessons: 1,
        screens: 6,
        items: 12,
        plans: 1,
        handouts: 1,
      }),
      expect.objectContaining({
        module: 'M1',
        locale: 'sq',
        lessons: 1,
        screens: 6,
        items: 12,
        plans: 1,
        handouts: 1,
      }),
    ]);
    expect(summary.modules.map(({ texts }) => texts)).toEqual([
      { source: 5, current: 0, stale: 0, unstamped: 0 },
      { source: 0, current: 0, stale: 0, unstamped: 5 },
    ]);
    expect(summary.strands).toEqual([
      expect.objectContaining({ strand: 'A', locale: 'en', modules: 1, complete: 1, items: 12 }),
      expect.objectContaining({ strand: 'A', locale: 'sq', lessons: 1, handouts: 1 }),
    ]);
    expect(summary.lessons).toEqual([
      expect.objectContaining({
        lesson: 'door',
        locale: 'en',
        screens: 6,
        grade: expect.any(Number),
      }),
      expect.objectContaining({ lesson: 'door', locale: 'sq', grade: null }),
    ]);
    expect(summary.slots).toEqual([{ country: 'al', toBeFilled: ['law.data'] }]);
    expect(summary.others).toMatchObject({ programmes: 1, surveys: 1, terms: 1, slots: 2 });
  });

  it('counts pictures, banks by tag, and what is open to everybody', () => {
    for (const [path, text] of Object.entries({ ...cityContent(), ...picturedContent() })) {
      folder.write(path, text);
    }
    const { summary } = JSON.parse(check('--json').out) as { summary: Summary };
    expect(summary.modules.map(({ pictures }) => pictures)).toEqual([3, 3]);
    expect(summary.banks).toEqual([
      { bank: 'final-test', locale: 'en', items: 2, tags: { M1: 2 } },
      { bank: 'final-test', locale: 'sq', items: 2, tags: { M1: 2 } },
    ]);
    const kinds = summary.rest.map(({ kind, locale, count, items }) => [
      kind,
      locale,
      count,
      items,
    ]);
    expect(kinds).toEqual(
      expect.arrayContaining([
        ['picture', 'sq', 1, 0],
        ['open quiz', 'en', 1, 1],
        ['card', 'sq', 1, 0],
      ]),
    );
    expect(
      summary.rest.find(({ kind, locale }) => kind === 'card' && locale === 'sq'),
    ).toMatchObject({
      texts: { source: 0, current: 0, stale: 0, unstamped: 1 },
    });
  });

  it('tells people which slots a city still has to fill', () => {
    expect(check().out).toContain('to be filled by a city in al: law.data\n');
  });

  it('ends with 1 on an error and says where it is', () => {
    folder.edit(lessonFile, '-> six', '-> seven');
    const { status, out } = check();
    expect(status).toBe(1);
    expect(out).toContain(`ERROR ${lessonFile}:${folder.lineOf(lessonFile, '-> seven')}`);
  });

  it('asks only for the languages it is told', () => {
    expect(check('--locales', 'en').status).toBe(0);
    expect(check('--locales', 'en,sq,ga').status).toBe(1);
  });
});
