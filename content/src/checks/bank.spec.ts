import { describe, expect, it } from '@jest/globals';
import { bankFile, cityContent } from '../testing/city-content.ts';
import { ContentFolder } from '../testing/content-folder.ts';
import { quizFile } from '../testing/small-content.ts';
import { itReports } from '../testing/slips.ts';

interface Written {
  code: string;
  stem?: string;
  kind?: string;
  tags?: string;
  more?: string;
  options?: readonly [string, string, string];
  key?: number;
}

let next = 0;

function item(written: Written): string {
  const { code, stem = `${code}?`, kind = 'judge', tags = 'M1', more = '', key = 0 } = written;
  const { options = ['one thing', 'another thing', 'a third thing'] } = written;
  const lines = options.map(
    (text, at) =>
      `      - { key: ${'abc'[at]}, right: ${at === key}, text: { en: ${text} }, reason: { en: so } }`,
  );
  return `  - id: 01a20002-0000-7000-8000-${String(++next).padStart(12, '0')}
    code: ${code}
    outcome: M1.O1
    kind: ${kind}
    type: single
    tags: [${tags}]
    stem: { en: '${stem}' }
    options:
${lines.join('\n')}
    reason: { en: because }
    sources: [GDPR]
${more}`;
}

/** Problems of a bank with these items, in English alone. */
function problemsOf(items: readonly Written[]): string[] {
  const folder = new ContentFolder(cityContent());
  const [head] = folder.read(bankFile).split('items:\n');
  folder.write(bankFile, `${head}items:\n${items.map(item).join('')}`);
  folder.delete('open');
  const { problems } = folder.load({ locales: ['en'] });
  folder.remove();
  return problems
    .filter(({ file }) => file === bankFile)
    .map(({ severity, code, message }) => `${severity} ${code}: ${message}`);
}

const options = (index: number): readonly [string, string, string] => [
  `first of ${index}`,
  `other of ${index}`,
  `third of ${index}`,
];
const fair = (count: number, over: Partial<Written> = {}): Written[] =>
  Array.from({ length: count }, (_, index) => ({
    code: `b-${index}`,
    options: options(index),
    key: index % 3,
    ...over,
  }));

describe('a bank', () => {
  it('with fair items is nothing wrong', () => {
    expect(problemsOf(fair(6))).toEqual([]);
  });

  it('is judged tag by tag: recall, places and lengths', () => {
    const long = ['a longer thing', 'other thing x', 'third thing x'] as const;
    const found = problemsOf([
      ...fair(6),
      ...fair(6, { tags: 'M2', kind: 'recall', key: 1 }).map((of) => ({
        ...of,
        code: `m2-${of.code}`,
      })),
      ...fair(4, { tags: 'M3' }).map((of, at) => ({
        ...of,
        code: `m3-${of.code}`,
        key: 0,
        options: [`${long[0]} ${at}`, `${long[1]} ${at}`, `${long[2]} ${at}`] as const,
      })),
    ]);
    expect(found.sort()).toEqual(
      [
        'error quiz/recall: 6 of 6 items tagged M2 only ask to recall; 40 % is the limit.',
        'error quiz/key-place: The right option is b in 6 of 6 items tagged M2; half is the limit.',
        'error quiz/key-place: The right option is a in 4 of 4 items tagged M3; half is the limit.',
        'error quiz/key-longest: The key is the longest option in 4 of 4 items tagged M3 in en; 45 % is the limit.',
      ].sort(),
    );
  });

  it('says nothing about shares of fewer than four', () => {
    expect(problemsOf(fair(3, { key: 0 }))).toEqual([]);
  });

  it('holds no item whose key is far longer than its distractors', () => {
    const [found] = problemsOf([
      { code: 'b-1', options: ['a key that goes on and on', 'a thing', 'no thing'] },
    ]);
    expect(found).toMatch(/^error item\/key-length: The key of b-1/);
  });
});

const quizStem = 'Which proof must a resident bring to the counter for a bus pass';

/** The bank's item beside a quiz that asks `quizStem`. */
function reworded(written: Written): string[] {
  const folder = new ContentFolder(cityContent());
  folder.edit(quizFile, 'Question 05?', quizStem);
  const [head] = folder.read(bankFile).split('items:\n');
  folder.write(bankFile, `${head}items:\n${item(written)}`);
  const { problems } = folder.load({ locales: ['en'] });
  folder.remove();
  return problems
    .filter(({ code }) => code === 'bank/reworded')
    .map(({ severity, message }) => `${severity} ${message}`);
}

describe('an item of a bank that a quiz has asked already', () => {
  it('is suspected when most words of its stem are the same', () => {
    const [found] = reworded({
      code: 'b-1',
      stem: 'What proof must residents and a resident bring for the bus pass at the counter',
    });
    expect(found).toMatch(/^warning b-1 asks nearly the same as m1-05 in .*quiz\.yaml, line \d+\./);
  });

  it('is known when key and distractors are the same, in whatever order', () => {
    const [found] = reworded({
      code: 'b-1',
      stem: 'Something else',
      options: ['Other c 05', 'key 05', 'other a 05'],
      key: 1,
    });
    expect(found).toMatch(/^warning b-1 has the same key and distractors as m1-05/);
  });

  it.each([
    [
      'the same answers with another key',
      { options: ['key 05', 'other a 05', 'other c 05'] as const, key: 1 },
    ],
    ['a stem about another matter', { stem: 'Which proof must an office keep of a deleted file' }],
    ['a stem too short to judge', { stem: 'Which proof' }],
  ])('is not seen in %s', (_, over) => {
    expect(reworded({ code: 'b-1', ...over })).toEqual([]);
  });
});

describe('an item of a bank is reported with its line', () => {
  itReports(
    [
      {
        why: 'an outcome of no module',
        file: bankFile,
        from: 'outcome: M1.O1',
        to: 'outcome: M1.O9',
        code: 'reference/unknown-outcome',
        at: 'outcome: M1.O9',
      },
      {
        why: 'a screen of no lesson',
        file: bankFile,
        from: '    tags: [M1]',
        to: '    screen: door#nine\n    tags: [M1]',
        code: 'reference/unknown-screen',
        at: 'screen:',
      },
      {
        why: 'no tag',
        file: bankFile,
        from: 'tags: [M1]',
        to: 'tags: []',
        code: 'bank/no-tag',
        severity: 'warning',
        at: 'tags: []',
      },
      {
        why: 'no kind',
        file: bankFile,
        from: '    kind: judge\n',
        to: '',
        code: 'bank/unclassified',
        severity: 'warning',
        at: '- id:',
      },
    ],
    cityContent,
  );
});
