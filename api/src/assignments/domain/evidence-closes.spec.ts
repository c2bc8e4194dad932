import { describe, expect, it } from '@jest/globals';
import { isEvidenceClosed, isPaperDayPossible } from './evidence-closes.js';

const tirana = { evidenceClosesOn: '2026-04-30', zone: 'Europe/Tirane' };

describe('evidence', () => {
  it.each([
    { why: 'long before', now: '2026-03-01T12:00:00.000Z', closed: false },
    {
      why: 'in the last moment of the last day there',
      now: '2026-04-30T21:59:59.999Z',
      closed: false,
    },
    {
      why: 'as the next day begins there, though not yet in UTC',
      now: '2026-04-30T22:00:00.000Z',
      closed: true,
    },
    { why: 'a year later', now: '2027-04-30T12:00:00.000Z', closed: true },
  ])('$why: closed $closed', ({ now, closed }) => {
    expect(isEvidenceClosed(tirana, new Date(now))).toBe(closed);
  });
});

describe('a day on paper', () => {
  const lateEvening = new Date('2026-03-01T23:30:00.000Z');

  it.each([
    { why: 'long ago', day: '2026-01-05', now: lateEvening, possible: true },
    {
      why: 'today there, though tomorrow in UTC',
      day: '2026-03-02',
      now: lateEvening,
      possible: true,
    },
    { why: 'tomorrow', day: '2026-03-03', now: lateEvening, possible: false },
    {
      why: 'the last day, recorded late',
      day: '2026-04-30',
      now: new Date('2026-06-01T08:00:00Z'),
      possible: true,
    },
    {
      why: 'the day after the last',
      day: '2026-05-01',
      now: new Date('2026-06-01T08:00:00Z'),
      possible: false,
    },
  ])('$why: $possible', ({ day, now, possible }) => {
    expect(isPaperDayPossible(day, tirana, now)).toBe(possible);
  });
});
