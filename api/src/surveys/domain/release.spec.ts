import { describe, expect, it } from '@jest/globals';
import type { Answers } from './check-answers.js';
import { releaseOf, type Release } from './release.js';
import { addToTally, emptyTally } from './tally.js';
import { aQuestion, aSurvey } from './testing.js';

const survey = aSurvey(
  aQuestion.one('role', ['desk', 'field', 'lead']),
  aQuestion.one('years', ['few', 'many']),
  aQuestion.several('worries', ['a', 'b']),
  aQuestion.matrix('knowledge', ['M1'], ['k0', 'k1', 'k2', 'k3']),
  aQuestion.one('time', ['early', 'late']),
);
const people = (count: number, answers: Answers) => Array.from({ length: count }, () => answers);
const released = (answers: Answers[], breakdowns = [['role']]): Release => {
  const terms = { clusters: [], breakdowns };
  return releaseOf(addToTally(emptyTally(), survey, terms, answers), survey, terms);
};
const optionsOf = (release: Release, measure: string) =>
  Object.fromEntries(
    release.measures
      .find((each) => each.measure === measure)!
      .options.map(({ option, count }) => [option, count]),
  );

describe('a release', () => {
  it.each([
    { why: 'nobody answered', count: 0, answers: null },
    { why: 'four answered', count: 4, answers: null },
    { why: 'exactly five answered', count: 5, answers: 5 },
  ])('$why', ({ count, answers }) => {
    expect(released(people(count, { role: 'desk' })).answers).toBe(answers);
  });

  it('says nothing at all of four', () => {
    expect(released(people(4, { time: 'late' }))).toEqual({
      answers: null,
      measures: [],
      breakdowns: [],
    });
  });

  it('says that nobody chose an option, and hides where few did or few did not', () => {
    const release = released([...people(40, { worries: ['a'] }), ...people(3, {})]);
    expect(optionsOf(release, 'worries')).toEqual({ a: null, b: 0 });
  });

  it('hides the next smallest along with a small one', () => {
    const release = released([
      ...people(3, { knowledge: { M1: 'k3' } }),
      ...people(6, { knowledge: { M1: 'k2' } }),
      ...people(20, { knowledge: { M1: 'k0' } }),
    ]);
    expect(optionsOf(release, 'knowledge.M1')).toEqual({
      k0: 20,
      k1: 0,
      k2: null,
      k3: null,
      '': 0,
    });
    expect(release.measures.find(({ measure }) => measure === 'knowledge.M1')!.low).toBe(20);
  });

  it('does not tell the lower part of a scale where it is small', () => {
    const release = released([
      ...people(2, { knowledge: { M1: 'k0' } }),
      ...people(20, { knowledge: { M1: 'k3' } }),
      ...people(9, { knowledge: { M1: 'k2' } }),
    ]);
    expect(release.measures.find(({ measure }) => measure === 'knowledge.M1')!.low).toBeNull();
    expect(optionsOf(release, 'knowledge.M1')).toEqual({
      k0: null,
      k1: 0,
      k2: null,
      k3: 20,
      '': 0,
    });
    expect(
      release.breakdowns.flatMap(({ measures }) => measures.map(({ measure }) => measure)),
    ).not.toContain('knowledge.M1');
  });

  it('shows a group of five and, of a group of four, only a larger one', () => {
    const release = released([
      ...people(5, { role: 'desk', time: 'late' }),
      ...people(4, { role: 'lead', time: 'late' }),
      ...people(30, { role: 'field', time: 'late' }),
    ]);
    const [byRole] = release.breakdowns;
    expect(byRole!.rows).toEqual([
      { groups: ['field'], people: 30 },
      { groups: ['desk', 'lead', ''], people: 9 },
    ]);
    const time = byRole!.measures.find(({ measure }) => measure === 'time')!;
    expect(time.options).toEqual([
      { option: 'early', counts: [0, 0] },
      { option: 'late', counts: [30, 9] },
      { option: '', counts: [0, 0] },
    ]);
    // How many said which role is told by the rows alone.
    expect(release.measures.map(({ measure }) => measure)).not.toContain('role');
  });

  it('hides a group that all others would give away', () => {
    const release = released([
      ...people(8, { role: 'desk', worries: ['a'] }),
      ...people(2, { role: 'field', worries: ['a'] }),
      ...people(7, { role: 'field' }),
      ...people(9, { role: 'lead', worries: ['a'] }),
      ...people(12, { role: 'lead' }),
    ]);
    const worries = release.breakdowns[0]!.measures.find(({ measure }) => measure === 'worries')!;
    expect(worries.options.find(({ option }) => option === 'a')!.counts).toEqual([
      null,
      null,
      9,
      0,
    ]);
  });

  it('is not broken down where only one group is left', () => {
    expect(released(people(9, { role: 'desk' })).breakdowns).toEqual([]);
    expect(
      released([...people(3, { role: 'desk' }), ...people(4, { role: 'lead' })]).breakdowns,
    ).toEqual([]);
  });

  it('leaves out a measure of which no group can be shown', () => {
    const release = released([
      ...people(3, { role: 'desk', worries: ['a'] }),
      ...people(3, { role: 'desk' }),
      ...people(3, { role: 'lead', worries: ['a'] }),
      ...people(3, { role: 'lead' }),
    ]);
    expect(release.breakdowns[0]!.rows).toHaveLength(4);
    expect(
      release.breakdowns[0]!.measures.find(({ measure }) => measure === 'worries')!.options.map(
        ({ option }) => option,
      ),
    ).toEqual(['b']);
  });

  it('crosses two questions where that was settled before', () => {
    const release = released(
      [
        ...people(6, { role: 'desk', years: 'few' }),
        ...people(7, { role: 'desk', years: 'many' }),
        ...people(2, { role: 'lead', years: 'few' }),
        ...people(8, { role: 'lead', years: 'many' }),
      ],
      [['role', 'years']],
    );
    expect(release.breakdowns[0]).toMatchObject({
      key: 'role|years',
      groupings: ['role', 'years'],
    });
    expect(release.breakdowns[0]!.rows.map(({ people: size }) => size)).toEqual([7, 8, 8]);
  });

  it('is not broken down by what nobody was asked', () => {
    expect(released(people(9, { time: 'late' }), [])).toMatchObject({ answers: 9, breakdowns: [] });
  });
});
