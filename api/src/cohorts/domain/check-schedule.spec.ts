import { describe, expect, it } from '@jest/globals';
import { checkSchedule, type Schedule } from './check-schedule.js';

const session = (code: string, date: string, starts = '10:00', ends = '11:15') => ({
  code,
  date,
  starts,
  ends,
});
const sound: Schedule = {
  startsOn: '2026-01-13',
  endsOn: '2026-01-20',
  evidenceClosesOn: '2026-02-19',
  sessions: [session('M1', '2026-01-13'), session('M2', '2026-01-20')],
};

describe('the dates of a new cohort', () => {
  it.each<{ why: string; change: Partial<Schedule>; fault: object | null }>([
    { why: 'are sound with sessions on the first and the last day', change: {}, fault: null },
    {
      why: 'may all be one day',
      change: { startsOn: '2026-01-13', endsOn: '2026-01-20', evidenceClosesOn: '2026-01-20' },
      fault: null,
    },
    {
      why: 'cannot end before they begin',
      change: { endsOn: '2026-01-12' },
      fault: { kind: 'dates-out-of-order' },
    },
    {
      why: 'cannot close before they end',
      change: { evidenceClosesOn: '2026-01-19' },
      fault: { kind: 'dates-out-of-order' },
    },
    {
      why: 'need every planned session',
      change: { sessions: [session('M1', '2026-01-13')] },
      fault: { kind: 'sessions-not-as-planned', codes: ['M2'] },
    },
    {
      why: 'need a session at all',
      change: { sessions: [] },
      fault: { kind: 'sessions-not-as-planned', codes: ['M1', 'M2'] },
    },
    {
      why: 'have no session twice and none that is not planned',
      change: {
        sessions: [...sound.sessions, session('M2', '2026-01-20'), session('X', '2026-01-20')],
      },
      fault: { kind: 'sessions-not-as-planned', codes: ['M2', 'X'] },
    },
    {
      why: 'hold all sessions',
      change: { sessions: [session('M1', '2026-01-12'), session('M2', '2026-01-21')] },
      fault: { kind: 'session-outside-dates', codes: ['M1', 'M2'] },
    },
    {
      why: 'have no session without length',
      change: {
        sessions: [
          session('M1', '2026-01-13', '10:00', '10:00'),
          session('M2', '2026-01-20', '11:00', '10:00'),
        ],
      },
      fault: { kind: 'session-ends-before-it-starts', codes: ['M1', 'M2'] },
    },
  ])('$why', ({ change, fault }) => {
    expect(checkSchedule(['M1', 'M2'], { ...sound, ...change })).toEqual(fault);
  });
});
