import { afterAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentFolder } from '../testing/content-folder.ts';

const dir = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(dir, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```(yaml|markdown)\n([\s\S]*?)^```$/gm)].map(
  ([, , text]) => text!,
);

describe('the example in the README', () => {
  const [module, lesson, quiz, plan] = blocks;
  const at = 'programmes/digital-rights/modules/10-signs';
  const folder = new ContentFolder({
    'sources.yaml': readFileSync(join(dir, 'sources.yaml'), 'utf8'),
    'programmes/digital-rights/programme.yaml': readFileSync(
      join(dir, 'programmes/digital-rights/programme.yaml'),
      'utf8',
    ),
    [`${at}/module.yaml`]: module!,
    [`${at}/lessons/01-the-pole.en.md`]: lesson!,
    [`${at}/quiz.yaml`]: quiz!,
    [`${at}/plan.en.md`]: plan!,
  });
  afterAll(() => folder.remove());

  it('is right but for what it says it leaves out', () => {
    const leftOut = [
      'lesson/screens',
      'quiz/too-few',
      'quiz/return-items',
      'quiz/mark',
      'module/no-branch',
    ];
    const found = folder
      .load({ locales: ['en'] })
      .problems.filter(({ file, severity }) => file.startsWith(at) && severity !== 'note')
      .map(({ code, message }) => `${code}: ${message}`)
      .filter((line) => !leftOut.some((code) => line.startsWith(`${code}:`)));
    expect(found).toEqual([]);
  });
});
