import { describe, expect, it } from '@jest/globals';
import { at, plusWeeks } from './wall-clock.js';

describe('planning by the clock on the wall', () => {
  it.each([
    {
      why: 'a winter morning',
      date: '2023-01-17',
      time: '10:00',
      instant: '2023-01-17T09:00:00.000Z',
    },
    {
      why: 'a summer afternoon',
      date: '2026-07-01',
      time: '14:30',
      instant: '2026-07-01T12:30:00.000Z',
    },
    {
      why: 'the day the clock goes forward',
      date: '2026-03-29',
      time: '10:00',
      instant: '2026-03-29T08:00:00.000Z',
    },
    {
      why: 'the day the clock goes back',
      date: '2026-10-25',
      time: '10:00',
      instant: '2026-10-25T09:00:00.000Z',
    },
  ])('$why', ({ date, time, instant }) => {
    expect(at(date, time, 'Europe/Tirane').toISOString()).toBe(instant);
  });

  it('keeps the weekday over weeks, also backwards and over a year’s end', () => {
    expect([plusWeeks('2026-12-29', 1), plusWeeks('2026-01-06', -2)]).toEqual([
      '2027-01-05',
      '2025-12-23',
    ]);
  });
});
