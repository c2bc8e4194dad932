import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Answers } from './check-answers.js';
import { changeOf, differenceOf, type FigurePair, type ReleasedWave } from './difference.js';
import { isSmall, sum } from './five.js';
import { releaseOf } from './release.js';
import type { Cluster, SurveyBody } from './survey-body.js';
import { addToTally, emptyTally } from './tally.js';
import { aQuestion, aSurvey } from './testing.js';

const survey = aSurvey(
  aQuestion.one('department', [], { optionsFrom: 'departments' }),
  aQuestion.one('role', ['desk', 'lead']),
  aQuestion.several('worries', ['a', 'b']),
  aQuestion.matrix('knowledge', ['M1'], ['k0', 'k1', 'k2']),
);
const clusters = (...departments: string[][]): Cluster[] =>
  departments.map((codes, at) => ({
    ...{ key: `c${at + 1}`, name: { en: codes.join() }, departments: codes, invited: 30 },
  }));
const people = (count: number, answers: Answers) => Array.from({ length: count }, () => answers);

function wave(
  of: readonly string[][],
  answers: readonly Answers[],
  body: SurveyBody = survey,
): ReleasedWave {
  const terms = { clusters: clusters(...of), breakdowns: [['department'], ['role']] };
  const release = releaseOf(addToTally(emptyTally(), body, terms, answers), body, terms);
  return { items: body.items, terms, release };
}

describe('a change between two waves', () => {
  it.each([
    { why: 'more say so', before: 10, all: 40, count: 20, of: 40, change: 25 },
    { why: 'fewer say so', before: 30, all: 40, count: 10, of: 20, change: -25 },
    { why: 'exactly five people more', before: 10, all: 40, count: 15, of: 40, change: 13 },
    { why: 'four people more', before: 10, all: 40, count: 14, of: 40, change: 'few' },
    { why: 'five fewer of half as many', before: 10, all: 40, count: 5, of: 20, change: 'few' },
    { why: 'nobody any more', before: 10, all: 20, count: 0, of: 20, change: -50 },
    { why: 'the first is hidden', before: null, all: 40, count: 20, of: 40, change: null },
    { why: 'the second is hidden', before: 20, all: 40, count: null, of: 40, change: null },
    { why: 'nobody was in the group', before: 0, all: 0, count: 9, of: 9, change: null },
  ])('$why', ({ before, all, count, of, change }) => {
    const found = changeOf({ count: before, of: all }, { count, of });
    const points = found?.kind === 'points' ? found.points : (found?.kind ?? null);
    expect(points).toBe(change);
  });
});

describe('two waves side by side', () => {
  it('show nothing where one of them has fewer than five answers', () => {
    const [few, many] = [wave([['A']], people(4, {})), wave([['A']], people(9, {}))];
    for (const difference of [differenceOf(few, many), differenceOf(many, few)])
      expect(difference).toMatchObject({ answers: null, measures: [], breakdowns: [] });
  });

  it('show what everybody said in both, and how far it has moved', () => {
    const { answers, measures } = differenceOf(
      wave([['A']], [...people(20, { worries: ['a'] }), ...people(20, { worries: ['b'] })]),
      wave([['A']], [...people(10, { worries: ['a'] }), ...people(30, { worries: ['b'] })]),
    );
    expect(answers).toEqual({ earlier: 40, later: 40 });
    expect(measures.find(({ measure }) => measure === 'worries')!.options).toEqual([
      { option: 'a', earlier: 20, later: 10, change: { kind: 'points', points: -25 } },
      { option: 'b', earlier: 20, later: 30, change: { kind: 'points', points: 25 } },
    ]);
  });

  it('put a group of five, of which four are left, together with the next larger one in both', () => {
    const low = { knowledge: { M1: 'k0' } };
    const high = { knowledge: { M1: 'k2' } };
    const in3 = (first: number) => [
      ...people(first, { department: 'c1', ...low }),
      ...people(20, { department: 'c2', ...low }),
      ...people(20, { department: 'c3', ...high }),
    ];
    const { breakdowns } = differenceOf(
      wave([['A'], ['B'], ['C']], in3(5)),
      wave([['A'], ['B'], ['C']], in3(4)),
    );
    const byDepartment = breakdowns.find(({ key }) => key === 'department')!;
    expect(byDepartment.rows).toEqual([
      {
        ...{ earlier: ['c1', 'c2', ''], later: ['c1', 'c2', ''] },
        ...{ earlierPeople: 25, laterPeople: 24 },
      },
      { earlier: ['c3'], later: ['c3'], earlierPeople: 20, laterPeople: 20 },
    ]);
    const m1 = byDepartment.measures.find(({ measure }) => measure === 'knowledge.M1')!;
    expect(m1.options[0]!.pairs).toEqual([
      { earlier: 25, later: 24, change: { kind: 'few' } },
      { earlier: 0, later: 0, change: { kind: 'few' } },
    ]);
  });

  it('find a cluster by its departments, whatever it was called, and leave out one that others joined', () => {
    const { breakdowns } = differenceOf(
      wave(
        [['A'], ['B'], ['C']],
        [
          ...people(10, { department: 'c1' }),
          ...people(20, { department: 'c2' }),
          ...people(30, { department: 'c3' }),
        ],
      ),
      wave(
        [['C', 'D'], ['B'], ['A']],
        [
          ...people(31, { department: 'c1' }),
          ...people(21, { department: 'c2' }),
          ...people(11, { department: 'c3' }),
        ],
      ),
    );
    expect(breakdowns.find(({ key }) => key === 'department')!.rows).toEqual([
      { earlier: ['c1'], later: ['c3'], earlierPeople: 10, laterPeople: 11 },
      { earlier: ['c2'], later: ['c2'], earlierPeople: 20, laterPeople: 21 },
    ]);
  });

  it('leave out questions that were asked in other words, with other answers, or once', () => {
    const now = aSurvey(
      ...survey.items.slice(0, 2),
      aQuestion.several('worries', ['a', 'b', 'c']),
      { ...survey.items[3]!, text: { en: 'Other words' } },
      aQuestion.open('moment'),
    );
    const difference = differenceOf(
      wave([['A']], people(9, { worries: ['a'] })),
      wave([['A']], people(9, { worries: ['a'] }), now),
    );
    expect(difference.askedOtherwise).toEqual(['worries', 'knowledge', 'moment']);
    expect(difference.measures).toEqual([]);
  });
});

describe('no sequence of comparisons', () => {
  const anAnswer = fc.record({
    department: fc.constantFrom('c1', 'c1', 'c1', 'c2', 'c2', 'c3'),
    role: fc.constantFrom('desk', 'desk', 'lead'),
    worries: fc.constantFrom<string[]>(['a'], ['b'], ['a', 'b'], []),
    knowledge: fc.constantFrom({ M1: 'k0' }, { M1: 'k0' }, { M1: 'k1' }, { M1: 'k2' }),
  });
  const crowd = fc.array(anAnswer, { maxLength: 60, size: 'max' });
  const grouped = fc.constantFrom<string[][]>(
    [['A'], ['B'], ['C']],
    [['A', 'B'], ['C']],
    [['C'], ['B'], ['A']],
  );
  const pairs = fc.record({ before: crowd, after: crowd, was: grouped, is: grouped });

  it('says a number of one to four people, or a move of so few', () => {
    fc.assert(
      fc.property(pairs, ({ before, after, was, is }) => {
        const known = (of: string[][], answers: Answers[]) =>
          answers.map((each) =>
            of.length === 2 && each.department === 'c3' ? { ...each, department: 'c2' } : each,
          );
        const difference = differenceOf(wave(was, known(was, before)), wave(is, known(is, after)));
        const figures: FigurePair[] = [
          ...difference.measures.flatMap(({ options, low }) => [...options, low]),
          ...difference.breakdowns.flatMap(({ measures }) =>
            measures.flatMap(({ options }) => options.flatMap((option) => option.pairs)),
          ),
        ];
        for (const { earlier, later, change } of figures) {
          expect([isSmall(earlier ?? 0), isSmall(later ?? 0)]).toEqual([false, false]);
          if (earlier === null || later === null) expect(change).toBeNull();
        }
        for (const { rows } of difference.breakdowns)
          for (const { earlierPeople, laterPeople } of rows)
            expect([isSmall(earlierPeople), isSmall(laterPeople)]).toEqual([false, false]);
      }),
      { numRuns: 300 },
    );
  });

  it('shows of a group what its own wave does not: all of it is sums of rows that are shown', () => {
    fc.assert(
      fc.property(pairs, ({ before, after, was, is }) => {
        const [first, second] = [wave(was, before), wave(is, after)];
        for (const { key, rows, measures } of differenceOf(first, second).breakdowns) {
          const own = second.release.breakdowns.find((each) => each.key === key)!;
          for (const { measure, options } of measures)
            for (const { option, pairs: shown } of options) {
              const counts = own.measures
                .find((each) => each.measure === measure)!
                .options.find((each) => each.option === option)!.counts;
              shown.forEach(({ later }, at) => {
                const parts = own.rows.flatMap(({ groups }, row) =>
                  groups.every((group) => rows[at]!.later.includes(group)) ? [counts[row]!] : [],
                );
                const known = parts.flatMap((part) => part ?? []);
                expect(later).toBe(known.length < parts.length ? null : sum(known));
              });
            }
        }
      }),
      { numRuns: 150 },
    );
  });
});
