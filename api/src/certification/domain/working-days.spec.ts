import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '../../shared/calendar-date.js';
import { plusWorkingDays } from './working-days.js';

describe('counting working days', () => {
  it.each([
    {
      why: 'fifteen from a Monday is the Monday three weeks later',
      from: '2026-03-02',
      days: 15,
      to: '2026-03-23',
    },
    { why: 'one from a Friday is Monday', from: '2026-03-06', days: 1, to: '2026-03-09' },
    { why: 'one from a Saturday is Monday', from: '2026-03-07', days: 1, to: '2026-03-09' },
    { why: 'none is the same day', from: '2026-03-07', days: 0, to: '2026-03-07' },
    { why: 'the end of a year is no end', from: '2026-12-31', days: 1, to: '2027-01-01' },
  ])('$why', ({ from, days, to }) => {
    expect(plusWorkingDays(calendarDate(from), days)).toBe(to);
  });
});
