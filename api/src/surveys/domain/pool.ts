import { shuffled, type Below } from '../../shared/shuffled.js';
import { five } from './five.js';

/**
 * What has arrived and is not yet mixed with the rest. Whenever ten are there, five of them, drawn at random, go on, and five stay:
 * whoever compares what is stored at two moments sees five answers more, and never learns which of ten came last.
 */
export type Pool<T> = readonly T[];

export const poolHoldsAtMost = 2 * five - 1;

/** The pool with one more, in a new random order, and the batch that goes on, which is empty or holds five. */
export function addToPool<T>(pool: Pool<T>, arrived: T, below: Below): { pool: T[]; batch: T[] } {
  const mixed = shuffled([...pool, arrived], below);
  return mixed.length > poolHoldsAtMost
    ? { pool: mixed.slice(five), batch: mixed.slice(0, five) }
    : { pool: mixed, batch: [] };
}

/** How many have arrived, told in steps of five: null below five. Single ones would show when somebody answers. */
export function roundedArrivals(arrived: number): number | null {
  return arrived < five ? null : arrived - (arrived % five);
}
