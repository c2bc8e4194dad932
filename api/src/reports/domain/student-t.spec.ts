import { describe, expect, it } from '@jest/globals';
import { criticalT } from './student-t.js';

describe('the reach of an interval of 95 %', () => {
  it.each([
    [1, 12.706],
    [4, 2.776],
    [18, 2.101],
    [30, 2.042],
  ])('is that of the table for %s degrees', (degrees, t) => {
    expect(criticalT(degrees)).toBe(t);
  });

  it.each([
    [31, 2.042],
    [39, 2.042],
    [40, 2.021],
    [119, 1.99],
    [120, 1.98],
    [999, 1.965],
    [100_000, 1.962],
  ])('is never too narrow between the rows: %s degrees', (degrees, t) => {
    expect(criticalT(degrees)).toBe(t);
  });

  it('only shrinks with more people', () => {
    const reaches = Array.from({ length: 1_200 }, (_, at) => criticalT(at + 1));
    expect(reaches).toEqual([...reaches].sort((a, b) => b - a));
  });
});
