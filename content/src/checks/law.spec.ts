import { describe, expect, it } from '@jest/globals';
import { bankFile, cardFile, cityContent } from '../testing/city-content.ts';
import { ContentFolder } from '../testing/content-folder.ts';
import { jurisdictionFile, lessonFile, lessonFileSq, quizFile } from '../testing/small-content.ts';
import { itReports } from '../testing/slips.ts';

describe('a legal claim that will not be checked again is reported with its line', () => {
  itReports(
    [
      {
        why: 'a screen that quotes a law, with nothing about when to check it',
        file: lessonFile,
        from: 'Somebody without a telephone.',
        to: 'Somebody without a telephone [ACT].',
        code: 'law/undated',
        severity: 'warning',
        at: '## One',
      },
      {
        why: 'a card that rests on a law',
        file: cardFile,
        from: 'sources: [GDPR]',
        to: 'sources: [ACT]',
        inEveryLanguage: true,
        code: 'law/undated',
        severity: 'warning',
        at: 'id:',
      },
      {
        why: 'an item that names a law',
        file: quizFile,
        from: 'sources: [GDPR]',
        to: 'sources: [ACT]',
        code: 'law/undated',
        severity: 'note',
        at: '- id:',
      },
      {
        why: 'an item of a bank that names a law',
        file: bankFile,
        from: 'sources: [GDPR]',
        to: 'sources: [ACT]',
        code: 'law/undated',
        severity: 'note',
        at: '- id:',
      },
      {
        why: 'a law of a country that is never checked again',
        file: jurisdictionFile,
        from: 'law.data: { value: null }',
        to: 'law.data: { value: { en: Law 1, sq: Ligji 1 }, source: ACT }',
        code: 'jurisdiction/no-check-by',
        severity: 'warning',
        at: 'law.data',
      },
      {
        why: 'a law of a country without a source',
        file: jurisdictionFile,
        from: 'law.data: { value: null }',
        to: 'law.data: { value: { en: Law 1, sq: Ligji 1 }, check_by: 2027-01-31 }',
        code: 'jurisdiction/no-source',
        severity: 'note',
        at: 'law.data',
      },
    ],
    cityContent,
  );
});

it('asks nothing of a screen that quotes what the United Nations have declared', () => {
  const folder = new ContentFolder();
  for (const file of [lessonFile, lessonFileSq]) {
    folder.edit(file, 'jurisdiction: eu', 'jurisdiction: un');
  }
  folder.edit(lessonFile, 'Somebody without a telephone.', 'Somebody without one [ACT].');
  const { problems } = folder.load();
  folder.remove();
  expect(problems.map(({ code }) => code)).not.toContain('law/undated');
});
