import { describe, expect, it } from '@jest/globals';
import { aSession } from '../../../test/builders/evidence.js';
import type { PlannedSession } from './evidence.js';
import { minutesAsked, sessionsAsked } from './sessions-asked.js';

/** One letter a session: o of the programme, c of the programme and cancelled, + added, - added and cancelled. */
const plan = (letters: string): PlannedSession[] =>
  [...letters].map((letter, at) =>
    aSession(at + 1, {
      added: letter === '+' || letter === '-',
      cancelled: letter === 'c' || letter === '-',
    }),
  );

const eight = { atLeast: { sessions: 8 } };
const share = (percentOfPlanned: number) => ({ atLeast: { percentOfPlanned } });

describe('how many sessions are asked for', () => {
  it.each([
    { why: 'as the programme says', criterion: eight, letters: 'oooooooooo', asked: 8 },
    { why: 'one fewer where one is cancelled', criterion: eight, letters: 'ooooooooco', asked: 7 },
    { why: 'fewer for each of them', criterion: eight, letters: 'cccooooooo', asked: 5 },
    { why: 'at least one', criterion: eight, letters: 'ccccccccco', asked: 1 },
    { why: 'at least one of none', criterion: eight, letters: 'cccccccccc', asked: 1 },
    { why: 'no more where one is added', criterion: eight, letters: 'oooooooooo+', asked: 8 },
    { why: 'an added one replaces nothing', criterion: eight, letters: 'ooooooooco+', asked: 7 },
    { why: 'an added one taken away', criterion: eight, letters: 'oooooooooo-', asked: 8 },
    { why: 'before anything is planned', criterion: eight, letters: '', asked: 8 },
    { why: '80 % of ten', criterion: share(80), letters: 'oooooooooo', asked: 8 },
    {
      why: '80 % of ten with one cancelled lets everybody be away twice, as before',
      criterion: share(80),
      letters: 'ooooooooco',
      asked: 7,
    },
    { why: 'a share that is added to', criterion: share(80), letters: 'oooooooooo++', asked: 8 },
    { why: 'a share of nothing', criterion: share(80), letters: '', asked: 1 },
    { why: 'a share of what was all cancelled', criterion: share(100), letters: 'cc', asked: 1 },
    { why: 'a share of added ones only', criterion: share(80), letters: '++', asked: 1 },
  ])('$why', ({ criterion, letters, asked }) => {
    expect(sessionsAsked(criterion, plan(letters))).toBe(asked);
  });

  it.each([
    { why: 'as the programme says', letters: 'oooo', asked: 240 },
    { why: 'less by the 75 minutes of a cancelled one', letters: 'oooc', asked: 165 },
    { why: 'not less where an added one is taken away', letters: 'oooo-', asked: 240 },
    { why: 'a minute at least', letters: 'cccc', asked: 1 },
  ])('and of time: $why', ({ letters, asked }) => {
    expect(minutesAsked({ atLeast: 4 }, plan(letters))).toBe(asked);
  });
});
