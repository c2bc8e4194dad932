import { describe, expect, it } from '@jest/globals';
import { isSmall, joinUntilEnough } from './five.js';

describe('a number of people', () => {
  it.each([
    [0, false],
    [1, true],
    [4, true],
    [5, false],
  ])('of %s is too small: %s', (count, small) => {
    expect(isSmall(count)).toBe(small);
  });
});

describe('parts that are joined until there are enough people', () => {
  it.each<{ why: string; parts: number[]; groups: number[][] }>([
    { why: 'nobody gives no group', parts: [], groups: [] },
    { why: 'a part of five stays by itself', parts: [5, 6], groups: [[5], [6]] },
    {
      why: 'small ones are joined, the smallest first',
      parts: [3, 7, 2],
      groups: [[2, 3], [7]],
    },
    {
      why: 'one that is small alone is joined with the next larger',
      parts: [9, 4, 6],
      groups: [[4, 6], [9]],
    },
    { why: 'what is left over joins the smallest group', parts: [1, 4, 3], groups: [[1, 3, 4]] },
    { why: 'all together may still be too few', parts: [1, 2], groups: [[1, 2]] },
    { why: 'parts with nobody go along', parts: [0, 5], groups: [[0, 5]] },
  ])('$why', ({ parts, groups }) => {
    expect(joinUntilEnough(parts, (people) => people)).toEqual(groups);
  });

  it('asks for more than five where more is wanted', () => {
    expect(joinUntilEnough([5, 5, 5], (people) => people, 8)).toEqual([[5, 5, 5]]);
  });
});
