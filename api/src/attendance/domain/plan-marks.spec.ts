import { describe, expect, it } from '@jest/globals';
import {
  planMarks,
  needsReason,
  hasBegun,
  type CurrentMark,
  type MarkedSession,
  type WantedMark,
} from './plan-marks.js';

const session: MarkedSession = {
  id: 'monday',
  startsAt: new Date('2026-03-02T08:00:00Z'),
  endsAt: new Date('2026-03-02T09:30:00Z'),
  state: 'planned',
};
const during = new Date('2026-03-02T08:30:00Z');
const before = new Date('2026-03-02T07:59:59.999Z');
const afterwards = new Date('2026-03-04T09:30:00.001Z');

const wanted = (overrides: Partial<WantedMark> = {}): WantedMark => ({
  ...{
    sessionId: 'monday',
    enrolmentId: 'ana',
    mark: 'present',
    mode: 'room',
    arrangement: 'none',
    expectedSeq: 0,
  },
  ...overrides,
});
const current = (overrides: Partial<CurrentMark> = {}): CurrentMark => {
  const { expectedSeq: _, ...mark } = wanted();
  return { ...mark, seq: 1, ...overrides };
};

type Case = {
  now?: Date;
  reason?: string | null;
  standing?: CurrentMark[];
  sessions?: MarkedSession[];
};
const plan = (
  marks: WantedMark[],
  { now = during, reason = null, standing = [], sessions = [session] }: Case = {},
) => planMarks(marks, { current: standing, sessions, now, reason });

const nothing = { changed: [], cancelled: [], notBegun: [], reasonRequired: [], toWrite: [] };

describe('when a mark needs a reason', () => {
  it.each([
    { why: 'while the session runs', now: '2026-03-02T09:00:00Z', needed: false },
    { why: 'a day later', now: '2026-03-03T09:30:00Z', needed: false },
    { why: 'exactly 48 hours after its end', now: '2026-03-04T09:30:00.000Z', needed: false },
    { why: 'a millisecond more', now: '2026-03-04T09:30:00.001Z', needed: true },
    { why: 'a year later', now: '2027-03-02T09:30:00Z', needed: true },
  ])('$why: $needed', ({ now, needed }) => {
    expect(needsReason(session, new Date(now))).toBe(needed);
  });

  it('a session has begun from its first moment', () => {
    expect([before, session.startsAt].map((now) => hasBegun(session, now))).toEqual([false, true]);
  });
});

describe('a write of marks', () => {
  it('of nothing does nothing', () => {
    expect(plan([])).toEqual(nothing);
  });

  it('gives first marks the number 1 and changes the next one', () => {
    const bora = { enrolmentId: 'bora', expectedSeq: 3 };
    const standing = [current({ enrolmentId: 'bora', seq: 3, mark: 'absent', mode: null })];
    const { toWrite, ...objections } = plan([wanted(), wanted(bora)], { standing });
    expect(toWrite.map(({ enrolmentId, seq }) => [enrolmentId, seq])).toEqual([
      ['ana', 1],
      ['bora', 4],
    ]);
    expect(objections).toEqual({ changed: [], cancelled: [], notBegun: [], reasonRequired: [] });
  });

  it.each([
    { why: 'sent twice', expectedSeq: 0, seq: 1 },
    { why: 'sent twice, long ago', expectedSeq: 1, seq: 7 },
  ])('leaves alone what stands already: $why', ({ expectedSeq, seq }) => {
    expect(
      plan([wanted({ expectedSeq })], { standing: [current({ seq })], now: afterwards }),
    ).toEqual(nothing);
  });

  it.each([
    { why: 'a cell marked since', expectedSeq: 0, standing: [current({ mark: 'late' })] },
    { why: 'a cell changed since', expectedSeq: 1, standing: [current({ mark: 'late', seq: 2 })] },
    { why: 'a mark that nobody made', expectedSeq: 1, standing: [] },
  ])('names $why', ({ expectedSeq, standing }) => {
    expect(plan([wanted({ expectedSeq })], { standing }).changed).toEqual([
      { sessionId: 'monday', enrolmentId: 'ana' },
    ]);
  });

  it('is refused for a cancelled session', () => {
    expect(plan([wanted()], { sessions: [{ ...session, state: 'cancelled' }] }).cancelled).toEqual([
      'monday',
    ]);
  });

  it.each<{ mark: WantedMark['mark']; notBegun: string[] }>([
    { mark: 'excused', notBegun: [] },
    { mark: 'present', notBegun: ['monday'] },
    { mark: 'late', notBegun: ['monday'] },
    { mark: 'absent', notBegun: ['monday'] },
    { mark: 'made_up', notBegun: ['monday'] },
  ])('before the session: $mark', ({ mark, notBegun }) => {
    expect(plan([wanted({ mark, mode: null })], { now: before }).notBegun).toEqual(notBegun);
  });

  it('asks for a reason only where something is written late', () => {
    const tuesday = { ...session, id: 'tuesday' };
    const marks = [wanted(), wanted({ sessionId: 'tuesday' })];
    const late = { standing: [current()], now: afterwards, sessions: [session, tuesday] };
    expect(plan(marks, late).reasonRequired).toEqual(['tuesday']);
    expect(plan(marks, { ...late, reason: 'The list was found again' }).reasonRequired).toEqual([]);
  });
});
