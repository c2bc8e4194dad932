import { describe, expect, it } from '@jest/globals';
import type { OutcomeState } from './outcome.js';
import { scheduleEffect } from './schedule-effect.js';

const letters = { m: 'met', n: 'not-yet', x: 'no-longer-possible' } as const;
/** One letter a tier and, after a blank, one a criterion. */
const stood = (text: string) => {
  const [tiers = '', criteria = ''] = text.split(' ');
  const named = (states: string, name: string) =>
    [...states].map((letter, at) => ({
      key: `${name}${at + 1}`,
      state: letters[letter as keyof typeof letters] as OutcomeState,
    }));
  return { tiers: named(tiers, 't'), outcomes: named(criteria, 'c') };
};
const none = { gains: [], possibleAgain: [], loses: [] };

describe('the effect of a change of the schedule on one person', () => {
  it.each([
    { why: 'nothing changes', now: 'mnx mnx', then: 'mnx mnx', effect: none },
    { why: 'a tier is gained', now: 'nm n', then: 'mm m', effect: { ...none, gains: ['t1'] } },
    {
      why: 'one that was no longer possible is gained at once',
      now: 'x x',
      then: 'm m',
      effect: { ...none, gains: ['t1'] },
    },
    {
      why: 'a tier can be reached again',
      now: 'xm x',
      then: 'nm n',
      effect: { ...none, possibleAgain: ['t1'] },
    },
    {
      why: 'a tier and its criterion are lost',
      now: 'm m',
      then: 'n n',
      effect: { ...none, loses: ['t1', 'c1'] },
    },
    {
      why: 'what could still be reached cannot any more',
      now: 'n nm',
      then: 'n xm',
      effect: { ...none, loses: ['c1'] },
    },
    { why: 'there are no criteria', now: '', then: '', effect: none },
    { why: 'a tier that was not there before is no gain', now: '', then: 'm', effect: none },
  ])('$why', ({ now, then, effect }) => {
    expect(scheduleEffect(stood(now), stood(then))).toEqual(effect);
  });
});
