import { describe, expect, it } from '@jest/globals';
import {
  compareRatios,
  countForPercent,
  displayPercent,
  ratioFromDecimal,
  reaches,
} from './ratio.js';

const of = (part: number, whole: number) => ({ part, whole });

describe('a share', () => {
  it.each([
    { why: 'exactly on the bar reaches it', found: of(21, 30), bar: of(7, 10), reached: true },
    { why: 'one below does not', found: of(20, 30), bar: of(7, 10), reached: false },
    { why: 'thirds are exact', found: of(1, 3), bar: of(2, 6), reached: true },
    {
      why: 'a share of nothing reaches no bar, not even zero',
      found: of(0, 0),
      bar: of(0, 10),
      reached: false,
    },
  ])('is compared exactly: $why', ({ found, bar, reached }) => {
    expect(reaches(found, bar)).toBe(reached);
  });

  it('of nothing is smaller than any other, and equal to its like', () => {
    expect(compareRatios(of(0, 0), of(0, 5))).toBeLessThan(0);
    expect(compareRatios(of(0, 5), of(0, 0))).toBeGreaterThan(0);
    expect(compareRatios(of(0, 0), of(0, 0))).toBe(0);
  });

  it.each([
    { why: 'no rounding needed', percent: 80, total: 10, count: 8 },
    { why: 'a part of a session is a whole one', percent: 75, total: 10, count: 8 },
    { why: 'no error of binary fractions', percent: 55, total: 100, count: 55 },
    { why: 'of nothing', percent: 80, total: 0, count: 0 },
  ])('asks for a count: $why', ({ percent, total, count }) => {
    expect(countForPercent(percent, total)).toBe(count);
  });

  it.each([
    { decimal: 2.5, ratio: of(25, 10) },
    { decimal: 3, ratio: of(3, 1) },
    { decimal: 1.15, ratio: of(115, 100) },
  ])('is made exact from $decimal', ({ decimal, ratio }) => {
    expect(ratioFromDecimal(decimal)).toEqual(ratio);
  });

  it.each([
    { why: 'never rounded up to a bar it does not reach', share: of(699, 1000), percent: 69 },
    { why: 'on the bar', share: of(21, 30), percent: 70 },
    { why: 'exact although 0.29 × 100 is not', share: of(29, 100), percent: 29 },
    { why: 'of nothing there is none', share: of(0, 0), percent: null },
  ])('is shown in whole per cent: $why', ({ share, percent }) => {
    expect(displayPercent(share)).toBe(percent);
  });
});
