import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '../../shared/calendar-date.js';
import {
  baselineIsOver,
  lastDayOfBaseline,
  wasSatTooLate,
  type Beginning,
} from './baseline-offer.js';

const weekly: CalendarDate[] = ['2026-03-16', '2026-03-02', '2026-03-09'];
const beginning: Beginning = { enrolledOn: '2026-03-01', opensOn: weekly, begun: false };

describe('the last day on which a baseline is offered', () => {
  it.each<{ why: string; given: Partial<Beginning>; day: CalendarDate }>([
    { why: 'is the one before the second module opens', given: {}, day: '2026-03-08' },
    {
      why: 'is a week from enrolling for whoever joins late',
      given: { enrolledOn: '2026-03-20' },
      day: '2026-03-26',
    },
    {
      why: 'is the later of the two on the boundary',
      given: { enrolledOn: '2026-03-03' },
      day: '2026-03-09',
    },
    {
      why: 'is the last of two weeks where all modules open on one day',
      given: { opensOn: ['2026-03-02', '2026-03-02', '2026-03-02'] },
      day: '2026-03-15',
    },
    {
      why: 'is the last of two weeks where there is one module',
      given: { opensOn: ['2026-03-02'] },
      day: '2026-03-15',
    },
    {
      why: 'is two weeks from enrolling where no module has a day',
      given: { opensOn: [] },
      day: '2026-03-14',
    },
  ])('$why', ({ given, day }) => {
    expect(lastDayOfBaseline({ ...beginning, ...given })).toBe(day);
  });
});

describe('a baseline', () => {
  it.each<{ why: string; begun: boolean; today: CalendarDate; over: boolean }>([
    { why: 'is open before anything else', begun: false, today: '2026-02-20', over: false },
    { why: 'is open on its last day', begun: false, today: '2026-03-08', over: false },
    { why: 'is over on the day after', begun: false, today: '2026-03-09', over: true },
    { why: 'is over once a quiz has been begun', begun: true, today: '2026-03-02', over: true },
  ])('$why', ({ begun, today, over }) => {
    expect(baselineIsOver({ ...beginning, begun }, today)).toBe(over);
  });
});

describe('a baseline on paper', () => {
  const on = (satOn: CalendarDate) => ({ satOn });
  it.each<{ why: string; others: CalendarDate[]; late: boolean }>([
    { why: 'is in time before anything else', others: [], late: false },
    { why: 'is in time on the day of the first quiz', others: ['2026-03-05'], late: false },
    { why: 'is in time before later ones', others: ['2026-03-06'], late: false },
    {
      why: 'is late after any of them',
      others: ['2026-03-06', '2026-03-04'],
      late: true,
    },
  ])('$why', ({ others, late }) => {
    expect(wasSatTooLate('2026-03-05', others.map(on))).toBe(late);
  });
});
