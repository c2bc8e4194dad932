import { describe, expect, it } from '@jest/globals';
import { idList, placesIn } from './id-lists.js';

describe('lists of ids', () => {
  it('are one parameter, whole and empty', () => {
    expect(idList(['a', 'b'])).toBe('{a,b}');
    expect(idList([])).toBe('{}');
  });

  it.each([
    { grouped: '1', places: [0] },
    { grouped: '1,2,3', places: [0, 1, 2] },
    { grouped: '200,7,5000', places: [199, 6, 4999] },
  ])('have places that are counted from 0: $grouped', ({ grouped, places }) => {
    expect(placesIn(grouped)).toEqual(places);
  });
});
