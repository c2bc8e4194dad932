import { describe, expect, it } from '@jest/globals';
import {
  planScheduleChange,
  type PlannedChange,
  type RunningSchedule,
  type ScheduleChange,
  type ScheduledSession,
  type SessionTimes,
} from './plan-schedule-change.js';

const aSession = (code: string, day: string, over: Partial<ScheduledSession> = {}) => ({
  ...{ id: code, code, title: { en: code }, moduleId: null, mode: 'hybrid' as const },
  startsAt: new Date(`${day}T09:00:00Z`),
  endsAt: new Date(`${day}T10:15:00Z`),
  ...{ place: 'Hall 2', joinUrl: null, state: 'planned' as const, origin: 'programme' as const },
  ...{ movedFrom: null, version: 1 },
  ...over,
});

const schedule: RunningSchedule = {
  zone: 'Europe/Tirane',
  startsOn: '2026-01-13',
  endsOn: '2026-01-27',
  evidenceClosesOn: '2026-02-26',
  sessions: ['2026-01-13', '2026-01-20', '2026-01-27'].map((day, week) =>
    aSession(`M${week + 1}`, day),
  ),
};
const to = (date: string, over: Partial<SessionTimes> = {}): SessionTimes => ({
  ...{ date, starts: '10:00', ends: '11:15', mode: 'hybrid', place: 'Hall 2', joinUrl: null },
  ...over,
});
const move = (
  sessionId: string,
  times: SessionTimes,
  evidenceClosesOn: string | null = null,
): ScheduleChange => ({ kind: 'move', sessionId, to: times, evidenceClosesOn });
const cancel = (sessionId: string): ScheduleChange => ({
  kind: 'cancel',
  sessionId,
  evidenceClosesOn: null,
});
const add = (times: SessionTimes, evidenceClosesOn: string | null = null): ScheduleChange => ({
  kind: 'add',
  to: times,
  title: { en: 'Once more' },
  moduleId: 'module-1',
  evidenceClosesOn,
});

const plan = (change: ScheduleChange, attended = 0, of = schedule): PlannedChange =>
  planScheduleChange(of, change, { attended, newId: 'new' });
function sound(change: ScheduleChange, of = schedule) {
  const planned = plan(change, 0, of);
  if (planned.fault !== null) throw new Error(planned.fault);
  return planned;
}
const codes = ({ sessions }: { sessions: readonly ScheduledSession[] }) =>
  sessions.map(({ code }) => code);

describe('changing the schedule of a running cohort', () => {
  it.each<{ why: string; change: ScheduleChange; attended?: number; fault: string | null }>([
    { why: 'moves a session', change: move('M2', to('2026-01-21')), fault: null },
    {
      why: 'gives it another room',
      change: move('M2', to('2026-01-20', { place: 'Hall 3' })),
      fault: null,
    },
    {
      why: 'has something to change',
      change: move('M2', to('2026-01-20')),
      fault: 'nothing-changes',
    },
    {
      why: 'sees no other room in more blanks',
      change: move('M2', to('2026-01-20', { place: ' Hall 2 ' })),
      fault: 'nothing-changes',
    },
    {
      why: 'takes a later end of evidence for a change',
      change: move('M2', to('2026-01-20'), '2026-03-01'),
      fault: null,
    },
    {
      why: 'does not move a session in which somebody was',
      change: move('M2', to('2026-01-21')),
      attended: 1,
      fault: 'session-held',
    },
    {
      why: 'but says where it was held',
      change: move('M2', to('2026-01-20', { place: 'Hall 3' })),
      attended: 1,
      fault: null,
    },
    { why: 'cancels a session', change: cancel('M2'), fault: null },
    {
      why: 'does not cancel one that was held',
      change: cancel('M2'),
      attended: 1,
      fault: 'session-held',
    },
    {
      why: 'ends a session after it begins',
      change: move('M2', to('2026-01-20', { ends: '10:00' })),
      fault: 'ends-before-it-starts',
    },
    { why: 'adds one on the day evidence closes', change: add(to('2026-02-26')), fault: null },
    { why: 'but not after it', change: add(to('2026-02-27')), fault: 'session-after-evidence' },
    {
      why: 'unless that day is moved as well',
      change: add(to('2026-02-27'), '2026-02-27'),
      fault: null,
    },
    {
      why: 'never lets evidence close earlier',
      change: add(to('2026-01-21'), '2026-02-25'),
      fault: 'evidence-closes-earlier',
    },
  ])('$why', ({ change, attended = 0, fault }) => {
    expect(plan(change, attended).fault).toBe(fault);
  });

  it('leaves a cancelled session cancelled', () => {
    const of = { ...schedule, sessions: [aSession('M1', '2026-01-13', { state: 'cancelled' })] };
    expect(plan(cancel('M1'), 0, of).fault).toBe('session-cancelled');
    expect(plan(move('M1', to('2026-01-14')), 0, of).fault).toBe('session-cancelled');
  });

  it('puts a moved session where it now belongs, and remembers from when', () => {
    const moved = sound(move('M1', to('2026-01-22', { mode: 'online', place: ' ' })));
    expect(codes(moved)).toEqual(['M2', 'M1', 'M3']);
    expect(moved.after).toMatchObject({
      startsAt: new Date('2026-01-22T09:00:00Z'),
      ...{ mode: 'online', place: null, version: 2, movedFrom: new Date('2026-01-13T09:00:00Z') },
    });
    const back = sound(move('M1', to('2026-01-13')), { ...schedule, ...moved });
    expect(back.after).toMatchObject({ movedFrom: null, version: 3 });
    const elsewhere = sound(move('M1', to('2026-01-22', { place: 'Hall 9' })), {
      ...schedule,
      ...moved,
    });
    expect(elsewhere.after.movedFrom).toEqual(new Date('2026-01-13T09:00:00Z'));
  });

  it('grows the days of the cohort and never shrinks them', () => {
    expect(sound(move('M3', to('2026-02-10')))).toMatchObject({
      ...{ startsOn: '2026-01-13', endsOn: '2026-02-10', evidenceClosesOn: '2026-02-26' },
    });
    expect(sound(move('M1', to('2026-01-08')))).toMatchObject({ startsOn: '2026-01-08' });
    expect(sound(cancel('M3'))).toMatchObject({ endsOn: '2026-01-27' });
  });

  it('opens the module in the week of its session, never before the cohort begins', () => {
    expect(sound(move('M3', to('2026-01-22'))).opensOn).toBe('2026-01-19');
    expect(sound(move('M3', to('2026-01-14'))).opensOn).toBe('2026-01-13');
    expect(sound(move('M3', to('2026-01-08'))).opensOn).toBe('2026-01-08');
  });

  it('names an added session after no other, cancelled ones included', () => {
    const once = sound(add(to('2026-01-21')));
    expect(once.before).toBeNull();
    expect(once.after).toMatchObject({
      ...{ id: 'new', code: 'X1', origin: 'added', version: 1, moduleId: 'module-1' },
    });
    expect(codes(once)).toEqual(['M1', 'M2', 'X1', 'M3']);
    const gone = sound(cancel('new'), { ...schedule, sessions: once.sessions });
    const again = planScheduleChange(
      { ...schedule, sessions: gone.sessions },
      add(to('2026-01-22')),
      { attended: 0, newId: 'newer' },
    );
    expect(again).toMatchObject({ after: { code: 'X2' } });
  });

  it('keeps the clock on the wall when clocks change', () => {
    const of = { ...schedule, evidenceClosesOn: '2026-05-01' };
    expect(sound(move('M2', to('2026-03-31')), of).after.startsAt).toEqual(
      new Date('2026-03-31T08:00:00Z'),
    );
  });

  it('is never asked about a session of another cohort', () => {
    expect(() => plan(cancel('M9'))).toThrow(RangeError);
  });
});
