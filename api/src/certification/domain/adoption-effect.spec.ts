import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { adoptionEffect, type TierStanding } from './adoption-effect.js';
import { OUTCOME_STATES } from './outcome.js';

const tiers = (states: Record<string, TierStanding['state']>): TierStanding[] =>
  Object.entries(states).map(([key, state]) => ({ key, state }));

describe('adopting a later criteria version', () => {
  it.each([
    {
      why: 'gives a tier that is met only by the later one',
      now: tiers({ attendance: 'not-yet' }),
      later: tiers({ attendance: 'met' }),
      is: { gains: ['attendance'], kept: [] },
    },
    {
      why: 'takes nothing: what was met stays met',
      now: tiers({ attendance: 'met' }),
      later: tiers({ attendance: 'not-yet' }),
      is: { gains: [], kept: ['attendance'] },
    },
    {
      why: 'keeps a way that the later one would close',
      now: tiers({ attendance: 'not-yet' }),
      later: tiers({ attendance: 'no-longer-possible' }),
      is: { gains: [], kept: ['attendance'] },
    },
    {
      why: 'counts a way that opens again for no gain yet',
      now: tiers({ attendance: 'no-longer-possible' }),
      later: tiers({ attendance: 'not-yet' }),
      is: { gains: [], kept: [] },
    },
    {
      why: 'gives a tier that is new and met',
      now: tiers({}),
      later: tiers({ champion: 'met' }),
      is: { gains: ['champion'], kept: [] },
    },
    {
      why: 'keeps a tier that the later one does not know, once it is met',
      now: tiers({ attendance: 'met', achievement: 'not-yet' }),
      later: tiers({}),
      is: { gains: [], kept: ['attendance'] },
    },
    { why: 'does nothing where there is nothing', now: [], later: [], is: { gains: [], kept: [] } },
  ])('$why', ({ now, later, is }) => expect(adoptionEffect(now, later)).toEqual(is));

  it('does nothing when both versions say the same, and never gives and keeps one tier at once', () => {
    const state = fc.constantFrom(...OUTCOME_STATES);
    const standing = fc
      .dictionary(fc.constantFrom('a', 'b', 'c'), state)
      .map((states) => tiers(states));
    fc.assert(
      fc.property(standing, standing, (now, later) => {
        expect(adoptionEffect(now, now)).toEqual({ gains: [], kept: [] });
        const { gains, kept } = adoptionEffect(now, later);
        expect(gains.filter((key) => kept.includes(key))).toEqual([]);
      }),
    );
  });
});
