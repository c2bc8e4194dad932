import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '../../shared/calendar-date.js';
import { at } from '../../shared/wall-clock.js';
import { modulesOpening } from './modules-opening.js';
import { proposeCohort } from './propose-cohort.js';

const session = (code: string, minutes = 75) => ({
  code,
  module: code.toLowerCase(),
  minutes,
  title: { en: code },
});
const module = (slug: string, state: 'complete' | 'outline' = 'complete') => ({
  id: `id-${slug}`,
  slug,
  state,
});
const programme = {
  audience: 'officials' as const,
  sessions: ['M1', 'M2', 'M3'].map((code) => session(code)),
  modules: ['m1', 'm2', 'm3'].map((slug) => module(slug)),
};

describe('the proposal for a cohort', () => {
  it.each([
    {
      why: 'in winter',
      startsOn: '2026-01-13',
      dates: ['2026-01-13', '2026-01-20', '2026-01-27'],
      hours: [9, 9, 9],
      closes: '2026-02-26',
    },
    {
      why: 'over the day clocks go forward',
      startsOn: '2026-03-17',
      dates: ['2026-03-17', '2026-03-24', '2026-03-31'],
      hours: [9, 9, 8],
      closes: '2026-04-30',
    },
    {
      why: 'over the day clocks go back',
      startsOn: '2026-10-20',
      dates: ['2026-10-20', '2026-10-27', '2026-11-03'],
      hours: [8, 9, 9],
      closes: '2026-12-03',
    },
    {
      why: 'over the end of a year',
      startsOn: '2026-12-22',
      dates: ['2026-12-22', '2026-12-29', '2027-01-05'],
      hours: [9, 9, 9],
      closes: '2027-02-04',
    },
  ])(
    'has a session a week at ten by the clock on the wall, $why',
    ({ startsOn, dates, hours, closes }) => {
      const { sessions, ...proposal } = proposeCohort(programme, calendarDate(startsOn));
      expect(sessions.map(({ date }) => date)).toEqual(dates);
      expect(sessions.map(({ starts, ends }) => `${starts}-${ends}`)).toEqual(
        Array(3).fill('10:00-11:15'),
      );
      expect(
        sessions.map(({ date, starts }) => at(date, starts, 'Europe/Tirane').getUTCHours()),
      ).toEqual(hours);
      expect(proposal).toMatchObject({ startsOn, endsOn: dates[2], evidenceClosesOn: closes });
    },
  );

  it('ends on its first day when nothing is planned, and never plans past midnight', () => {
    const [none, long] = [
      { sessions: [], modules: [] },
      { sessions: [session('M1', 900)], modules: [] },
    ].map((each) => proposeCohort({ ...programme, ...each }, calendarDate('2026-01-13')));
    expect(none).toMatchObject({
      endsOn: '2026-01-13',
      evidenceClosesOn: '2026-02-12',
      sessions: [],
    });
    expect(long!.sessions[0]).toMatchObject({ starts: '10:00', ends: '23:59' });
  });
});

describe('the opening of modules', () => {
  const startsOn = calendarDate('2026-01-14');
  const on = (slug: string, date: string) => ({ module: slug, date: calendarDate(date) });

  it.each([
    {
      why: 'on the Monday of the week of the session',
      sessions: [on('m1', '2026-01-23')],
      opensOn: '2026-01-19',
    },
    {
      why: 'that week when the session is on a Sunday',
      sessions: [on('m1', '2026-01-25')],
      opensOn: '2026-01-19',
    },
    { why: 'on that Monday itself', sessions: [on('m1', '2026-01-19')], opensOn: '2026-01-19' },
    {
      why: 'never before the cohort begins',
      sessions: [on('m1', '2026-01-16')],
      opensOn: '2026-01-14',
    },
    {
      why: 'with the first of two sessions',
      sessions: [on('m1', '2026-02-03'), on('m1', '2026-01-27')],
      opensOn: '2026-01-26',
    },
    { why: 'on the first day without a session', sessions: [], opensOn: '2026-01-14' },
  ])('is $why', ({ sessions, opensOn }) => {
    expect(modulesOpening([module('m1')], sessions, startsOn)).toEqual([
      { moduleId: 'id-m1', opensOn },
    ]);
  });

  it('leaves out what is only an outline', () => {
    expect(modulesOpening([module('m1', 'outline')], [on('m1', '2026-01-23')], startsOn)).toEqual(
      [],
    );
  });

  it('begins at six in the evening for those who come after work', () => {
    const evening = {
      ...programme,
      audience: 'residents' as const,
      sessions: [session('D3', 120)],
    };
    const { sessions } = proposeCohort(evening, calendarDate('2026-03-17'));
    expect(sessions).toMatchObject([{ starts: '18:00', ends: '20:00' }]);
  });
});
