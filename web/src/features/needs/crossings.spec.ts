import { describe, expect, it } from '@jest/globals';
import { breakdownsOf, pairsOf, pairValue } from './crossings.js';

describe('two questions that are crossed', () => {
  it.each([
    { why: 'nothing is chosen', chosen: [], crossed: '', breakdowns: [] },
    { why: 'none are crossed', chosen: ['a', 'b'], crossed: '', breakdowns: [['a'], ['b']] },
    { why: 'two are', chosen: ['a', 'b', 'c'], crossed: 'a|c', breakdowns: [['a', 'c'], ['b']] },
    { why: 'one was taken away again', chosen: ['a'], crossed: 'a|c', breakdowns: [['a']] },
  ])('stand in no other place: $why', ({ chosen, crossed, breakdowns }) => {
    expect(breakdownsOf(chosen, crossed)).toEqual(breakdowns);
  });

  it('are any two of those that are there', () => {
    expect(pairsOf(['a', 'b', 'c'])).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
    expect(pairsOf(['a'])).toEqual([]);
    expect(pairValue('a', 'b')).toBe('a|b');
  });
});
