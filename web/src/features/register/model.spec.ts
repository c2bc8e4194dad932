import { describe, expect, it } from '@jest/globals';
import type { ChangedMark, RecordedMark, RegisterSession, RegisterView } from './api-types.js';
import {
  cellKey,
  conflictsOf,
  divide,
  entryFor,
  entryIn,
  mayEnter,
  noWork,
  otherMode,
  put,
  recorded,
  resolve,
  sessionToMark,
  settle,
  standingOf,
  takeBack,
  undo,
  unmarked,
  withMarks,
  type Wanted,
  type Work,
} from './model.js';

const ada = { sessionId: 's1', enrolmentId: 'ada' };
const ben = { sessionId: 's1', enrolmentId: 'ben' };
const present = entryFor('present', 'room', null);
const absent = entryFor('absent', 'room', null);
const mark = (seq: number, over: Partial<RecordedMark> = {}): RecordedMark => ({
  ...ada,
  ...present,
  seq,
  ...over,
});
const nothing = standingOf({ marks: [] });
const adaPresent = standingOf({ marks: [mark(1)] });
const wants = (...wanted: Wanted[]): Work => put(noWork, nothing, wanted);
const change = (work: Work, cell = ada) => work.changes[cellKey(cell)];

function aSession(over: Partial<RegisterSession> = {}): RegisterSession {
  return {
    id: 's1',
    code: 'M1',
    title: { en: 'Rights' },
    startsAt: '2026-03-03T09:00:00Z',
    endsAt: '2026-03-03T10:15:00Z',
    mode: 'hybrid',
    state: 'planned',
    needsReason: false,
    ...over,
  };
}

describe('an entry', () => {
  it.each([
    ['present brings the mode', 'present', null, { mode: 'online', arrangement: 'none' }],
    ['late brings the mode', 'late', null, { mode: 'online', arrangement: 'none' }],
    ['absent has none', 'absent', null, { mode: null, arrangement: 'none' }],
    ['made up has none', 'made_up', null, { mode: null, arrangement: 'none' }],
    [
      'excused again keeps what was arranged',
      'excused',
      { mark: 'excused', mode: null, arrangement: 'deferred' },
      { mode: null, arrangement: 'deferred' },
    ],
    [
      'present forgets what was arranged',
      'present',
      { mark: 'excused', mode: null, arrangement: 'deferred' },
      { mode: 'online', arrangement: 'none' },
    ],
  ] as const)('%s', (_, which, before, expected) => {
    expect(entryFor(which, 'online', before)).toEqual({ mark: which, ...expected });
  });

  it('changes between room and online only for somebody who was there', () => {
    expect(otherMode(present).mode).toBe('online');
    expect(otherMode(otherMode(present)).mode).toBe('room');
    expect(otherMode(absent)).toEqual(absent);
  });
});

describe('entering marks', () => {
  it('expects what was seen', () => {
    expect(change(wants({ cell: ada, entry: present }))).toEqual({
      ...ada,
      ...present,
      expectedSeq: 0,
    });
    expect(change(put(noWork, adaPresent, [{ cell: ada, entry: absent }]))?.expectedSeq).toBe(1);
  });

  it('still expects what was first seen when the register has moved on', () => {
    const work = put(noWork, adaPresent, [{ cell: ada, entry: absent }]);
    const moved = standingOf({ marks: [mark(2)] });
    const late = entryFor('late', 'room', null);
    expect(change(put(work, moved, [{ cell: ada, entry: late }]))?.expectedSeq).toBe(1);
  });

  it('is no change where it stands already', () => {
    expect(put(noWork, adaPresent, [{ cell: ada, entry: present }])).toBe(noWork);
  });

  it('ends where the saved mark is entered again', () => {
    const work = put(noWork, adaPresent, [{ cell: ada, entry: absent }]);
    expect(put(work, adaPresent, [{ cell: ada, entry: present }]).changes).toEqual({});
  });

  it('is shown before it is saved', () => {
    expect(entryIn(ada, wants({ cell: ada, entry: absent }), adaPresent)).toMatchObject(absent);
    expect(entryIn(ada, noWork, adaPresent)).toMatchObject(present);
    expect(entryIn(ben, noWork, adaPresent)).toBeNull();
  });
});

describe('going back', () => {
  it('takes back what is unsaved and nothing else', () => {
    const work = wants({ cell: ada, entry: present });
    expect(takeBack(work, nothing, [ada]).changes).toEqual({});
    expect(takeBack(work, nothing, [ben])).toBe(work);
  });

  it.each([
    ['empties a cell that was empty', nothing, noWork, [{ cell: ada, entry: present }], null],
    ['brings back the saved mark', adaPresent, noWork, [{ cell: ada, entry: absent }], present],
    [
      'brings back the unsaved mark',
      nothing,
      wants({ cell: ada, entry: present }),
      [{ cell: ada, entry: absent }],
      present,
    ],
  ] as const)('%s', (_, standing, before, wanted, expected) => {
    const { work, kept } = undo(put(before, standing, wanted), standing);
    const shown = entryIn(ada, work, standing);
    expect(kept).toEqual([]);
    if (expected === null) expect(shown).toBeNull();
    else expect(shown).toMatchObject(expected);
  });

  it('undoes one deed for many at once', () => {
    const work = wants({ cell: ada, entry: present }, { cell: ben, entry: present });
    expect(undo(work, nothing).work.changes).toEqual({});
  });

  it('also undoes a taking back', () => {
    const work = takeBack(wants({ cell: ada, entry: present }), nothing, [ada]);
    expect(change(undo(work, nothing).work)).toMatchObject(present);
  });

  it('changes a saved mark back to the one before', () => {
    const sent = put(noWork, adaPresent, [{ cell: ada, entry: absent }]);
    const answered = [mark(2, absent)];
    const saved = settle(sent, Object.values(sent.changes), answered);
    const { work } = undo(saved, standingOf({ marks: answered }));
    expect(change(work)).toMatchObject({ ...present, expectedSeq: 2 });
  });

  it('cannot empty a cell that is saved by now', () => {
    const sent = wants({ cell: ada, entry: present });
    const saved = settle(sent, Object.values(sent.changes), [mark(1)]);
    expect(undo(saved, adaPresent)).toEqual({ work: noWork, kept: [ada] });
  });

  it('does nothing where there is nothing', () => {
    expect(undo(noWork, nothing)).toEqual({ work: noWork, kept: [] });
  });
});

describe('saving', () => {
  it('separates what waits for a reason', () => {
    const other = { sessionId: 's2', enrolmentId: 'ada' };
    const work = wants({ cell: ada, entry: present }, { cell: other, entry: present });
    const { free, late } = divide(work, new Set(['s2']));
    expect([free.map(cellKey), late.map(cellKey)]).toEqual([[cellKey(ada)], [cellKey(other)]]);
  });

  it('is done with what was sent', () => {
    const work = wants({ cell: ada, entry: present }, { cell: ben, entry: absent });
    const sent = Object.values(work.changes).slice(0, 1);
    expect(Object.keys(settle(work, sent, [mark(1)]).changes)).toEqual([cellKey(ben)]);
  });

  it('keeps what was typed over it meanwhile, upon the new mark', () => {
    const sent = wants({ cell: ada, entry: present });
    const typed = put(sent, nothing, [{ cell: ada, entry: absent }]);
    expect(change(settle(typed, Object.values(sent.changes), [mark(1)]))).toEqual({
      ...ada,
      ...absent,
      expectedSeq: 1,
    });
  });

  it('does not bring back what was taken back meanwhile', () => {
    const sent = wants({ cell: ada, entry: present });
    const back = takeBack(sent, nothing, [ada]);
    expect(settle(back, Object.values(sent.changes), [mark(1)]).changes).toEqual({});
  });

  it('replaces marks in the register', () => {
    const register: RegisterView = { sessions: [], people: [], marks: [mark(1)] };
    expect(withMarks(register, [mark(2, absent)]).marks).toEqual([mark(2, absent)]);
  });
});

describe('two trainers at once', () => {
  const work = wants({ cell: ada, entry: present });
  const theirs: ChangedMark = {
    ...ada,
    ...absent,
    seq: 3,
    recordedBy: 'Ben Kola',
    recordedAt: '2026-03-03T09:05:00Z',
  };
  const [conflict] = conflictsOf(work, [theirs, { ...theirs, enrolmentId: 'gone' }]);

  it('meet only in cells that are still unsaved here', () => {
    expect(conflictsOf(noWork, [theirs])).toEqual([]);
    expect(conflict).toMatchObject({ mine: { expectedSeq: 0 }, theirs: { seq: 3 } });
  });

  it('mine is written upon theirs', () => {
    expect(change(resolve(work, conflict!, 'mine'))?.expectedSeq).toBe(3);
  });

  it('theirs lets mine go', () => {
    expect(resolve(work, conflict!, 'theirs').changes).toEqual({});
    expect(recorded(theirs)).toEqual({ ...ada, ...absent, seq: 3 });
    expect(recorded({ ...theirs, mark: null, seq: 0 })).toBeNull();
  });
});

it('the rest are those without a mark, saved or not', () => {
  const people = ['ada', 'ben', 'cem'].map((id) => ({
    enrolmentId: id,
    name: id,
    department: null,
  }));
  const register: RegisterView = { sessions: [aSession()], people, marks: [mark(1)] };
  const work = put(noWork, adaPresent, [{ cell: ben, entry: absent }]);
  expect(unmarked(register, 's1', work)).toEqual([{ sessionId: 's1', enrolmentId: 'cem' }]);
});

describe('the session to mark', () => {
  const first = aSession();
  const second = aSession({ id: 's2', code: 'M2', startsAt: '2026-03-10T09:00:00Z' });
  const third = aSession({ id: 's3', code: 'M3', startsAt: '2026-03-17T09:00:00Z' });
  const sessions = [first, second, third];
  it.each([
    ['the one asked for', 'M3', '2026-03-10T09:30:00Z', 'M3'],
    ['today’s, also before it begins', null, '2026-03-10T07:00:00Z', 'M2'],
    ['the last one, between two', null, '2026-03-12T09:00:00Z', 'M2'],
    ['the first, before all', null, '2026-01-01T09:00:00Z', 'M1'],
    ['the present one, for an unknown code', 'X9', '2026-03-12T09:00:00Z', 'M2'],
  ])('is %s', (_, asked, now, code) => {
    expect(sessionToMark(sessions, asked, new Date(now))?.code).toBe(code);
  });

  it('is never a cancelled one by itself', () => {
    const cancelled = { ...second, state: 'cancelled' as const };
    const at = new Date('2026-03-12T09:00:00Z');
    expect(sessionToMark([first, cancelled, third], null, at)?.code).toBe('M1');
    expect(sessionToMark([], null, at)).toBeUndefined();
  });

  it.each([
    ['an excuse before it begins', 'excused', '2026-03-03T08:00:00Z', 'planned', true],
    ['nothing else before it begins', 'present', '2026-03-03T08:00:00Z', 'planned', false],
    ['everything from its first minute', 'absent', '2026-03-03T09:00:00Z', 'planned', true],
    ['nothing in a cancelled one', 'excused', '2026-03-03T09:00:00Z', 'cancelled', false],
  ] as const)('takes %s', (_, which, now, state, allowed) => {
    expect(mayEnter(aSession({ state }), which, new Date(now))).toBe(allowed);
  });
});
