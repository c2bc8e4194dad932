import { describe, expect, it } from '@jest/globals';
import { changeOf } from './model.js';

describe('how one stands beside one’s beginning', () => {
  it.each([
    [4, 10, 26, 30, 'up'],
    [5, 10, 15, 30, 'same'],
    [3, 10, 9, 30, 'same'],
    [0, 10, 0, 30, 'same'],
    [10, 10, 29, 30, 'down'],
  ] as const)('%s of %s, then %s of %s: %s', (before, of, after, ofAfter, change) => {
    expect(changeOf({ right: before, of }, { right: after, of: ofAfter })).toBe(change);
  });
});
