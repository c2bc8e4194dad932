import { describe, expect, it } from '@jest/globals';
import { pairedDifference } from './paired-difference.js';

describe('the difference between two sittings of the same people', () => {
  it('is nothing where nobody is paired', () => {
    expect(pairedDifference([])).toBeNull();
  });

  it.each<{ why: string; differences: number[]; mean: number }>([
    { why: 'of one person', differences: [0.4], mean: 0.4 },
    { why: 'where everybody changed by the same', differences: Array(5).fill(0.3), mean: 0.3 },
    { why: 'where all was right before and after', differences: Array(6).fill(0), mean: 0 },
    {
      why: 'where nothing was right before and all after',
      differences: Array(7).fill(1),
      mean: 1,
    },
    {
      why: 'where shares differ by the rounding of the machine alone',
      differences: [0.1 + 0.2, 0.3, 0.3, 0.3, 0.3],
      mean: 0.3,
    },
  ])('has a mean and no interval $why', ({ differences, mean }) => {
    const found = pairedDifference(differences)!;
    expect(found.mean).toBeCloseTo(mean, 9);
    expect(found.interval).toBeNull();
  });

  // By hand: mean 0.3, s = √(0.1 / 4) = 0.15811, s / √5 = 0.07071, t(4) = 2.776.
  it('of five people is a t-interval with four degrees of freedom', () => {
    const { mean, interval } = pairedDifference([0.1, 0.2, 0.3, 0.4, 0.5])!;
    expect(mean).toBeCloseTo(0.3, 9);
    expect(interval!.from).toBeCloseTo(0.3 - 2.776 * 0.0707107, 6);
    expect(interval!.to).toBeCloseTo(0.3 + 2.776 * 0.0707107, 6);
  });

  it('may lie below nothing: people can know less than before', () => {
    const { mean, interval } = pairedDifference([-0.2, -0.1, 0, -0.3, -0.15])!;
    expect(mean).toBeLessThan(0);
    expect(interval!.to).toBeLessThan(0);
  });

  it('is clipped where a share could not change further', () => {
    const up = pairedDifference([1, 1, 1, 1, 0.2])!;
    expect(up.interval!.to).toBe(1);
    expect(up.interval!.from).toBeGreaterThan(-1);
    const down = pairedDifference([-1, -1, -1, -1, -0.2])!;
    expect(down.interval!.from).toBe(-1);
  });

  it('grows narrower with more people of the same spread', () => {
    const width = (times: number) => {
      const spread = Array.from({ length: times }, () => [0.1, 0.5]).flat();
      const { from, to } = pairedDifference(spread)!.interval!;
      return to - from;
    };
    expect(width(20)).toBeLessThan(width(5));
  });
});
