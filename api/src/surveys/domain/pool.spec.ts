import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addToPool, roundedArrivals } from './pool.js';

const first = () => 0;

describe('the pool', () => {
  it('keeps up to nine, and of ten lets five go on', () => {
    let pool: number[] = [];
    const batches: number[][] = [];
    for (let at = 1; at <= 23; at += 1) {
      const next = addToPool(pool, at, first);
      pool = next.pool;
      batches.push(next.batch);
    }
    expect(batches.filter(({ length }) => length > 0).map(({ length }) => length)).toEqual([
      5, 5, 5,
    ]);
    expect(pool).toHaveLength(8);
    expect([...batches.flat(), ...pool].toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 23 }, (_, at) => at + 1),
    );
  });

  it('lets nobody tell which of ten goes on, or in which order they came', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (stream) => {
        const below = (bound: number) => Math.floor(stream.next().value! * bound);
        const { pool, batch } = addToPool(
          ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'],
          'j',
          below,
        );
        expect([pool.length, batch.length]).toEqual([5, 5]);
      }),
    );
    const stays = Array.from({ length: 400 }, () =>
      addToPool([1, 2, 3, 4, 5, 6, 7, 8, 9], 10, (bound) => Math.floor(Math.random() * bound)),
    ).filter(({ pool }) => pool.includes(10)).length;
    expect(stays).toBeGreaterThan(120);
    expect(stays).toBeLessThan(280);
  });
});

it.each([
  { why: 'nobody', arrived: 0, shown: null },
  { why: 'four', arrived: 4, shown: null },
  { why: 'exactly five', arrived: 5, shown: 5 },
  { why: 'nine are not told from five', arrived: 9, shown: 5 },
  { why: 'ten', arrived: 10, shown: 10 },
])('progress: $why', ({ arrived, shown }) => {
  expect(roundedArrivals(arrived)).toBe(shown);
});
