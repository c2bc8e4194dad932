import { describe, expect, it } from '@jest/globals';
import { inOrder } from './in-order.js';

const bySize = (a: { size: number }, b: { size: number }) => a.size - b.size;

describe('putting in order', () => {
  it('gives a list that is in order as it is', () => {
    const list = [{ size: 1 }, { size: 2 }, { size: 2 }];
    expect(inOrder(list, bySize)).toBe(list);
    expect(inOrder([], bySize)).toEqual([]);
  });

  it('gives a copy of one that is not, with equals in their places', () => {
    const [two, one, other] = [{ size: 2 }, { size: 1 }, { size: 1, name: 'other' }];
    const list = [two, one, other];
    expect(inOrder(list, bySize)).toEqual([one, other, two]);
    expect(list[0]).toBe(two);
  });
});
