import { describe } from '@jest/globals';
import { lessonFileSq, moduleFile, planFile, planFileSq } from '../testing/small-content.ts';
import { itReports } from '../testing/slips.ts';

describe('a translation that lags or differs is reported with its line', () => {
  itReports([
    {
      why: 'a text missing in one language',
      file: moduleFile,
      from: 'title: { en: First, sq: First sq }',
      to: 'title: { en: First }',
      code: 'translation/missing-locale',
      at: 'title: { en: First }',
    },
    {
      why: 'screens that differ',
      file: lessonFileSq,
      from: '## Six {#six}',
      to: '## Six {#last}',
      code: 'translation/screens-differ',
      at: '## One',
    },
    {
      why: 'another right choice',
      file: lessonFileSq,
      from: 'Open it. *',
      to: 'Open it.',
      code: 'translation/screen-differs',
      at: '## Four',
    },
    {
      why: 'front matter that differs',
      file: lessonFileSq,
      from: 'minutes: 8',
      to: 'minutes: 9',
      code: 'translation/front-matter-differs',
      at: 'minutes: 9',
    },
    {
      why: 'two sources',
      file: planFileSq,
      from: "state: draft\nof: ''\n",
      to: '',
      code: 'translation/one-source',
      in: planFile,
      at: '---',
    },
    {
      why: 'a stale page',
      file: planFileSq,
      from: "of: ''",
      to: "of: 'aaaaaaaaaaaa'",
      code: 'translation/stale',
      severity: 'warning',
      at: 'of:',
    },
    {
      why: 'a stale YAML text',
      file: moduleFile,
      from: "of: ''",
      to: "of: 'aaaaaaaaaaaa'",
      code: 'translation/stale',
      severity: 'warning',
      at: 'sq: { state',
    },
    {
      why: 'no word on a translation',
      file: moduleFile,
      from: "translations:\n  sq: { state: draft, of: '' }\n",
      to: '',
      code: 'translation/no-state',
      severity: 'warning',
      at: 'id:',
    },
    {
      why: 'a refused wording',
      file: lessonFileSq,
      from: 'Somebody without',
      to: 'Mbajtës without',
      code: 'term/refused',
      severity: 'warning',
      at: 'Mbajtës',
    },
    {
      why: 'a term translated otherwise',
      file: moduleFile,
      from: 'sq: bartës',
      to: 'sq: detyrues',
      code: 'term/differs',
      severity: 'warning',
      at: 'detyrues',
    },
  ]);
});
