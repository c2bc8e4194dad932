import { describe, expect, it } from '@jest/globals';
import {
  afterChoosing,
  attemptsLeft,
  isAnswered,
  isChosen,
  markPassed,
  minutesLeft,
  remainingMs,
  standings,
  viewIn,
  type TimeMark,
  type View,
} from './model.js';
import type { Answer } from './outbox.js';
import { anItem, anOverview, aRow } from './testing.js';

describe('an answer', () => {
  it.each<{ why: string; answer: Answer | undefined; answered: boolean }>([
    { why: 'none', answer: undefined, answered: false },
    { why: 'one option', answer: { choice: 'a' }, answered: true },
    { why: 'several', answer: { choices: ['a', 'b'] }, answered: true },
    { why: 'all taken back', answer: { choices: [] }, answered: false },
  ])('$why: $answered', ({ answer, answered }) => {
    expect(isAnswered(answer)).toBe(answered);
  });

  it('knows what was chosen', () => {
    expect(isChosen(undefined, 'a')).toBe(false);
    expect(isChosen({ choice: 'a' }, 'a')).toBe(true);
    expect(isChosen({ choices: ['b'] }, 'a')).toBe(false);
  });

  it('is replaced where one option is right, and grows and shrinks where several may be', () => {
    const multiple = anItem({ type: 'multiple' });
    expect(afterChoosing(anItem(), { choice: 'a' }, 'b')).toEqual({ choice: 'b' });
    expect(afterChoosing(anItem({ type: 'true-false' }), undefined, 'a')).toEqual({ choice: 'a' });
    expect(afterChoosing(multiple, undefined, 'a')).toEqual({ choices: ['a'] });
    expect(afterChoosing(multiple, { choices: ['a'] }, 'b')).toEqual({ choices: ['b', 'a'] });
    expect(afterChoosing(multiple, { choices: ['b', 'a'] }, 'b')).toEqual({ choices: ['a'] });
  });
});

it('each question is answered or not, marked or not', () => {
  const answers = { x: { seq: 1, answer: { choice: 'a' } } };
  expect(standings([{ id: 'x' }, { id: 'y' }], answers, ['y'])).toEqual([
    { id: 'x', number: 1, answered: true, flagged: false },
    { id: 'y', number: 2, answered: false, flagged: true },
  ]);
});

describe('what the address shows', () => {
  it.each<{ named: string | null; view: View }>([
    { named: null, view: { kind: 'question', index: 0 } },
    { named: '3', view: { kind: 'question', index: 2 } },
    { named: '4', view: { kind: 'question', index: 0 } },
    { named: '0', view: { kind: 'question', index: 0 } },
    { named: 'x', view: { kind: 'question', index: 0 } },
    { named: 'check', view: { kind: 'check' } },
  ])('$named', ({ named, view }) => {
    expect(viewIn(named, 3)).toEqual(view);
  });
});

describe('the time left', () => {
  const attempt = { deadlineAt: '2026-11-22T10:00:00Z', serverNow: '2026-11-22T09:30:00Z' };

  it('is counted by the server’s clock', () => {
    expect(remainingMs(attempt, 60_000)).toBe(29 * 60_000);
    expect(remainingMs(attempt, -60_000)).toBe(30 * 60_000);
    expect(remainingMs(attempt, 31 * 60_000)).toBe(0);
    expect(remainingMs({ ...attempt, deadlineAt: null }, 0)).toBeNull();
  });

  it.each<{ why: string; before: number; now: number; mark: TimeMark | null }>([
    { why: 'nothing in between', before: 50, now: 49, mark: null },
    { why: 'half of it', before: 31, now: 30, mark: 'half' },
    { why: 'five minutes', before: 6, now: 5, mark: 'five-minutes' },
    { why: 'one minute', before: 2, now: 1, mark: 'one-minute' },
    { why: 'the end', before: 1, now: 0, mark: 'over' },
    { why: 'nothing twice', before: 5, now: 5, mark: null },
    { why: 'the last of several after a closed lid', before: 40, now: 4, mark: 'five-minutes' },
    { why: 'nothing when more time was given', before: 4, now: 34, mark: null },
  ])('says $why', ({ before, now, mark }) => {
    expect(markPassed(before * 60_000, now * 60_000, 60 * 60_000)).toBe(mark);
  });

  it('is never told as less than there is', () => {
    expect([60_001, 60_000, 1, 0].map(minutesLeft)).toEqual([2, 1, 1, 0]);
  });
});

describe('attempts left', () => {
  it.each([
    { why: 'all', over: {}, left: 3 },
    { why: 'fewer after each', over: { attempts: [aRow(), aRow({ number: 2 })] }, left: 1 },
    { why: 'never fewer than none', over: { attempts: [aRow({ number: 4 })] }, left: 0 },
    { why: 'without a limit', over: { attemptsAllowed: null }, left: null },
  ])('$why', ({ over, left }) => {
    expect(attemptsLeft(anOverview(over))).toBe(left);
  });
});
