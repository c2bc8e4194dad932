import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  calendarDate,
  dateIn,
  earlierOf,
  isCalendarDate,
  plusDays,
  plusMonths,
  startOfDay,
  startOfDayAfter,
} from './calendar-date.js';
import { instantOf } from './instant.js';

describe('a calendar date', () => {
  it.each([
    { why: 'an ordinary day', text: '2026-03-29', real: true },
    { why: 'a leap day', text: '2028-02-29', real: true },
    { why: 'no leap day that year', text: '2027-02-29', real: false },
    { why: 'the month is too high', text: '2027-13-01', real: false },
    { why: 'an instant is not a day', text: '2027-01-01T00:00:00Z', real: false },
    { why: 'no text at all', text: '', real: false },
  ])('is checked: $why', ({ text, real }) => {
    expect(isCalendarDate(text)).toBe(real);
  });

  it('refuses a day that does not exist and keeps one that does', () => {
    expect(() => calendarDate('2026-02-30')).toThrow(RangeError);
    expect(calendarDate('2026-02-28')).toBe('2026-02-28');
  });

  it.each([
    { why: 'a plain month', from: '2026-03-15', months: 24, to: '2028-03-15' },
    { why: 'the month is shorter', from: '2027-01-31', months: 1, to: '2027-02-28' },
    { why: 'from a leap day', from: '2028-02-29', months: 12, to: '2029-02-28' },
    { why: 'over a year’s end', from: '2026-12-31', months: 2, to: '2027-02-28' },
    { why: 'no month', from: '2026-12-31', months: 0, to: '2026-12-31' },
  ] as const)('adds months: $why', ({ from, months, to }) => {
    expect(plusMonths(from, months)).toBe(to);
  });

  it('adds days over the end of a month and finds the earlier of two', () => {
    expect(plusDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(earlierOf('2026-02-28', '2026-03-01')).toBe('2026-02-28');
    expect(earlierOf('2026-03-01', '2026-02-28')).toBe('2026-02-28');
  });
});

describe('the start of the day after', () => {
  it.each([
    {
      why: 'winter in Tirana',
      on: '2026-01-15',
      zone: 'Europe/Tirane',
      at: '2026-01-15T23:00:00.000Z',
    },
    {
      why: 'summer in Tirana',
      on: '2026-07-15',
      zone: 'Europe/Tirane',
      at: '2026-07-15T22:00:00.000Z',
    },
    {
      why: 'the eve of the change to summer time',
      on: '2026-03-28',
      zone: 'Europe/Tirane',
      at: '2026-03-28T23:00:00.000Z',
    },
    {
      why: 'the day of the change to summer time',
      on: '2026-03-29',
      zone: 'Europe/Tirane',
      at: '2026-03-29T22:00:00.000Z',
    },
    {
      why: 'the day of the change to winter time',
      on: '2026-10-25',
      zone: 'Europe/Tirane',
      at: '2026-10-25T23:00:00.000Z',
    },
    {
      why: 'a zone of a quarter of an hour',
      on: '2026-05-01',
      zone: 'Asia/Kathmandu',
      at: '2026-05-01T18:15:00.000Z',
    },
    {
      why: 'midnight is skipped, the day begins at one',
      on: '2026-04-23',
      zone: 'Africa/Cairo',
      at: '2026-04-23T22:00:00.000Z',
    },
    {
      why: 'midnight comes twice, the first counts',
      on: '2026-10-31',
      zone: 'America/Havana',
      at: '2026-11-01T04:00:00.000Z',
    },
    {
      why: 'clocks jump from before midnight to after it',
      on: '1919-03-30',
      zone: 'America/Toronto',
      at: '1919-03-31T04:30:00.000Z',
    },
    {
      why: 'the whole day is skipped',
      on: '2011-12-29',
      zone: 'Pacific/Apia',
      at: '2011-12-30T10:00:00.000Z',
    },
  ] as const)('is right: $why', ({ on, zone, at }) => {
    expect(startOfDayAfter(on, zone)).toBe(at);
  });

  it('agrees with the platform’s calendar arithmetic on every day and zone tried', () => {
    const zones = [
      'UTC',
      'Europe/Tirane',
      'Europe/Dublin',
      'Asia/Beirut',
      'America/Santiago',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Africa/Cairo',
    ];
    const days = fc.integer({ min: 0, max: 365 * 35 }).map((days) => plusDays('2000-01-01', days));
    fc.assert(
      fc.property(days, fc.constantFrom(...zones), (date, zone) => {
        const expected = Temporal.PlainDate.from(date).toZonedDateTime(zone).toInstant();
        expect(startOfDay(date, zone)).toBe(instantOf(expected.epochMilliseconds));
      }),
      { numRuns: 300 },
    );
  });

  it('is the first moment of that day', () => {
    const start = startOfDay('2026-04-24', 'Africa/Cairo');
    const before = instantOf(Date.parse(start) - 1);
    expect([dateIn('Africa/Cairo', before), dateIn('Africa/Cairo', start)]).toEqual([
      '2026-04-23',
      '2026-04-24',
    ]);
  });
});
