import { describe, expect, it } from '@jest/globals';
import type { SurveyItem } from './api-types.js';
import { keysOf, readTyped } from './paper-keys.js';

const text = { en: 'x', sq: 'x' };
const keyed = (...keys: string[]) => keys.map((key) => ({ key, text }));
const anItem = (over: Partial<SurveyItem>): SurveyItem => ({
  ...{ key: 'q', type: 'one', text, help: null, optional: true, showIf: null },
  ...over,
});
const one = anItem({ options: keyed('a', 'b') });
const several = anItem({ type: 'several', options: keyed('a', 'b', 'c') });
const matrix = anItem({
  type: 'matrix',
  rows: keyed('M1', 'M2', 'M3'),
  columns: keyed('k0', 'k1'),
});

describe('typing a paper in', () => {
  it.each([
    { why: 'nothing', item: one, typed: ' ', read: { state: 'empty' } },
    { why: 'a number', item: one, typed: '2', read: { state: 'read', value: 'b', chosen: ['b'] } },
    { why: 'a number that there is not', item: one, typed: '3', read: { state: 'wrong' } },
    { why: 'a letter', item: one, typed: 'b', read: { state: 'wrong' } },
    {
      why: 'several',
      item: several,
      typed: '3 1',
      read: { state: 'read', value: ['c', 'a'], chosen: ['c', 'a'] },
    },
    {
      why: 'several, one of which there is not',
      item: several,
      typed: '1,9',
      read: { state: 'wrong' },
    },
    {
      why: 'a digit a row',
      item: matrix,
      typed: '1 02',
      read: { state: 'read', value: { M1: 'k0', M3: 'k1' }, chosen: ['k0', '', 'k1'] },
    },
    { why: 'a row too few', item: matrix, typed: '12', read: { state: 'wrong' } },
    { why: 'a column that there is not', item: matrix, typed: '123', read: { state: 'wrong' } },
    {
      why: 'a count',
      item: anItem({ type: 'number' }),
      typed: '12',
      read: { state: 'read', value: 12, chosen: [] },
    },
    {
      why: 'a word for a count',
      item: anItem({ type: 'number' }),
      typed: 'two',
      read: { state: 'wrong' },
    },
    {
      why: 'a text',
      item: anItem({ type: 'open' }),
      typed: ' so ',
      read: { state: 'read', value: 'so', chosen: [] },
    },
  ])('$why', ({ item, typed, read }) => {
    expect(readTyped(item, keysOf(item, []), typed)).toEqual(read);
  });

  it('knows the departments of the wave and the points of a scale', () => {
    expect(keysOf(anItem({ optionsFrom: 'departments' }), [{ key: 'c1' }])).toEqual(['c1']);
    expect(keysOf(anItem({ type: 'scale5', labels: [text, text] }), [])).toEqual(['1', '2']);
    expect(keysOf(anItem({ type: 'number' }), [])).toEqual([]);
  });
});
