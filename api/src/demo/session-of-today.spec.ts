import { describe, expect, it } from '@jest/globals';
import { dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import { timeIn } from '../shared/wall-clock.js';
import { sessionOfToday } from './session-of-today.js';

describe('the session of today in the demonstration', () => {
  const zone = 'Europe/Tirane';

  it.each([
    ['at ten, a quarter of an hour ago', '2026-03-02T09:00:00Z', '09:45'],
    ['at seven minutes past ten', '2026-03-02T09:07:00Z', '09:45'],
    ['a minute before the next quarter', '2026-03-02T09:14:59Z', '09:45'],
    ['at midnight', '2026-03-01T23:00:00Z', '08:00'],
    ['five minutes after midnight', '2026-03-01T23:05:00Z', '08:00'],
    ['in the small hours', '2026-03-02T03:40:00Z', '08:00'],
    ['a quarter past eight', '2026-03-02T07:15:00Z', '08:00'],
    ['half past eight', '2026-03-02T07:30:00Z', '08:15'],
    ['a quarter to seven in the evening', '2026-03-02T17:45:00Z', '18:30'],
    ['at nine in the evening', '2026-03-02T20:00:00Z', '18:30'],
    ['a minute before midnight', '2026-03-02T22:59:00Z', '18:30'],
    ['on the day when clocks go forward', '2026-03-29T01:30:00Z', '08:00'],
    ['on the day when clocks go back', '2026-10-25T22:30:00Z', '18:30'],
    ['in summer', '2026-07-01T10:00:00Z', '11:45'],
  ])('%s', (_, instant, shown) => {
    const now = new Date(instant);
    const today = dateIn(zone, instantOf(now));
    const begins = sessionOfToday(now, today, zone);
    expect([dateIn(zone, instantOf(begins)), timeIn(zone, begins)]).toEqual([today, shown]);
  });

  it('is on the same day in any zone and at any hour', () => {
    for (const other of [
      'Europe/Dublin',
      'Asia/Kathmandu',
      'Pacific/Kiritimati',
      'America/St_Johns',
    ])
      for (let hour = 0; hour < 48; hour += 1) {
        const now = new Date(Date.UTC(2026, 9, 24, 0, hour * 30 + 7));
        const today = dateIn(other, instantOf(now));
        expect(dateIn(other, instantOf(sessionOfToday(now, today, other)))).toBe(today);
      }
  });
});
