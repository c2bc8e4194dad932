import { describe, expect, it } from '@jest/globals';
import { begunAt, clockAt, countdown, progressOf } from './model.js';

const steps = [
  { from: 0, to: 5 },
  { from: 5, to: 20 },
  { from: 20, to: 75 },
];
const ten = new Date('2026-11-30T09:00:00Z');
const after = (seconds: number) => new Date(ten.getTime() + seconds * 1000);

describe('the running step', () => {
  it.each([
    { why: 'nothing runs before the beginning', at: -1, is: { state: 'before' } },
    {
      why: 'the first step begins at once',
      at: 0,
      is: { state: 'running', step: 0, left: 300_000 },
    },
    {
      why: 'the last second of a step is still that step',
      at: 299,
      is: { state: 'running', step: 0, left: 1000 },
    },
    {
      why: 'a step ends when the next begins',
      at: 300,
      is: { state: 'running', step: 1, left: 900_000 },
    },
    { why: 'after the last minute it is over', at: 75 * 60, is: { state: 'over' } },
  ])('$why', ({ at, is }) => expect(progressOf(steps, ten, after(at))).toEqual(is));

  it('is none in a plan without steps', () => {
    expect(progressOf([], ten, ten)).toEqual({ state: 'over' });
  });
});

describe('the beginning', () => {
  const session = { startsAt: ten.toISOString(), endsAt: clockAt(ten, 75).toISOString() };

  it.each([
    { why: 'is the planned one while the session lasts', said: null, at: 60, is: ten },
    { why: 'is none before the session', said: null, at: -60, is: null },
    { why: 'is none when it is over', said: null, at: 75 * 60, is: null },
    { why: 'is the one that was said, even a week before', said: after(-9), at: 0, is: after(-9) },
  ])('$why', ({ said, at, is }) => expect(begunAt(session, said, after(at))).toEqual(is));
});

it.each([
  [300_000, '5:00'],
  [4_001, '0:05'],
  [1, '0:01'],
  [0, '0:00'],
  [-5, '0:00'],
  [3_600_000, '60:00'],
])('counts %i ms down as %s', (left, shown) => expect(countdown(left)).toBe(shown));
