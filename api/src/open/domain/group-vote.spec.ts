import { describe, expect, it } from '@jest/globals';
import type { GroupActivity } from '@stoa/content';
import fc from 'fast-check';
import { isVote, mayChoose, optionsOf, tallyOf } from './group-vote.js';

const head = { key: 'one', from: 0, question: { en: 'Well?' } };
const option = (key: string) => ({ key, text: { en: key } });
const lineUp: GroupActivity = { ...head, kind: 'line-up', least: 0, most: 30, every: 10 };
const corners: GroupActivity = { ...head, kind: 'corners', options: [option('a'), option('b')] };
const dots: GroupActivity = {
  ...{ ...head, kind: 'dots', dots: 3 },
  options: ['a', 'b', 'c'].map(option),
};
const yesIfNo: GroupActivity = { ...head, kind: 'yes-if-no' };
const board: GroupActivity = { ...head, kind: 'board' };
const stations: GroupActivity = { ...head, kind: 'stations', minutes: 14, stations: [] };

describe('what can be chosen', () => {
  it.each<[string, GroupActivity, string[]]>([
    ['the points of a line, both ends included', lineUp, ['0', '10', '20', '30']],
    ['yes, yes if, no', yesIfNo, ['yes', 'yes-if', 'no']],
    ['the corners', corners, ['a', 'b']],
    ['what dots are put on', dots, ['a', 'b', 'c']],
    ['nothing on a board', board, []],
    ['nothing at stations', stations, []],
  ])('is %s', (_, activity, keys) => {
    expect(optionsOf(activity).map(({ key }) => key)).toEqual(keys);
    expect(isVote(activity)).toBe(keys.length > 0);
  });

  it.each<[string, GroupActivity, string[], boolean]>([
    ['one corner', corners, ['a'], true],
    ['no corner', corners, [], false],
    ['two corners', corners, ['a', 'b'], false],
    ['a corner that is not there', corners, ['z'], false],
    ['three dots on one thing', dots, ['a', 'a', 'a'], true],
    ['fewer dots than there are', dots, ['b'], true],
    ['a fourth dot', dots, ['a', 'b', 'c', 'a'], false],
    ['a number between two points', lineUp, ['5'], false],
    ['a word that every object knows', corners, ['constructor'], false],
    ['anything on a board', board, ['a'], false],
  ])('%s may be chosen or not', (_, activity, choices, may) => {
    expect(mayChoose(activity, choices)).toBe(may);
  });
});

describe('the tally', () => {
  const times = (count: number, ...choices: string[]) =>
    Array.from({ length: count }, () => choices);

  it.each([
    { why: 'nobody', votes: [] },
    { why: 'four phones', votes: times(4, 'a') },
    { why: 'four phones with three dots each', votes: times(4, 'a', 'b', 'c') },
  ])('tells nothing of $why', ({ votes }) => {
    expect(tallyOf(dots, votes)).toEqual({ state: 'too-few' });
  });

  it('tells what exactly five have chosen, and what nobody did', () => {
    expect(tallyOf(corners, times(5, 'a'))).toEqual({
      ...{ state: 'counted', votes: 5 },
      counts: { a: 5, b: 0 },
    });
  });

  it('counts dots and phones apart', () => {
    const votes = [...times(3, 'a', 'a', 'b'), ...times(2, 'c')];
    expect(tallyOf(dots, votes)).toMatchObject({ votes: 5, counts: { a: 6, b: 3, c: 2 } });
  });

  it('does not depend on the order in which the phones sent', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b')), (choices) => {
        const votes = choices.map((choice) => [choice]);
        expect(tallyOf(corners, votes)).toEqual(tallyOf(corners, [...votes].reverse()));
      }),
    );
  });
});
