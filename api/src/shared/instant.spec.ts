import { describe, expect, it } from '@jest/globals';
import { instantOf, minutesBetween, nextAfter, plusHours } from './instant.js';

const noon = instantOf('2026-03-01T12:00:00Z');

describe('an instant', () => {
  it('has one form however it was given, so that texts sort as moments do', () => {
    expect(instantOf('2026-03-01T12:00:00.000Z')).toBe(noon);
    expect(instantOf(Date.UTC(2026, 2, 1, 12))).toBe(noon);
    expect(instantOf(new Date(Date.UTC(2026, 2, 1, 12)))).toBe(noon);
  });

  it('refuses what is no moment', () => {
    expect(() => instantOf('soon-Z')).toThrow(RangeError);
  });

  it('adds hours and counts whole minutes', () => {
    expect(plusHours(noon, 48)).toBe('2026-03-03T12:00:00.000Z');
    expect(minutesBetween(noon, plusHours(noon, 1.26))).toBe(75);
  });
});

describe('the next of several moments', () => {
  const [one, two] = [plusHours(noon, 1), plusHours(noon, 2)];

  it.each([
    { why: 'the nearest counts, not the first given', moments: [two, one], next: one },
    { why: 'the moment itself has already come', moments: [noon, two], next: two },
    { why: 'all are past', moments: [noon], next: null },
    { why: 'there are none', moments: [], next: null },
  ])('is found: $why', ({ moments, next }) => {
    expect(nextAfter(noon, moments)).toBe(next);
  });
});
