import { describe, expect, it } from '@jest/globals';
import type { Actor, Grant } from '../../platform/auth/actor.js';
import { canLead, canSetUpWorkshops } from './workshops.policy.js';

const city = (role: Grant['role']): Grant => ({ role, scopeKind: 'city', scopeId: null });
const ofCohort: Grant = { role: 'trainer', scopeKind: 'cohort', scopeId: 'c1' };
const actor = (...grants: Grant[]): Actor => ({
  ...{ personId: 'me', signInId: 's', locale: 'en', grants },
});

describe('workshops', () => {
  it.each([
    { who: 'a coordinator', grants: [city('coordinator')], may: true },
    { who: 'a trainer of the city', grants: [city('trainer')], may: true },
    { who: 'a trainer of one cohort', grants: [ofCohort], may: true },
    { who: 'a director', grants: [city('director')], may: false },
    { who: 'an administrator', grants: [city('administrator')], may: false },
    { who: 'a learner', grants: [], may: false },
  ])('may be set up by $who: $may', ({ grants, may }) => {
    expect(canSetUpWorkshops(actor(...grants))).toBe(may);
  });

  it.each([
    { why: 'whoever set it up', grants: [ofCohort], setUpBy: 'me', heldBy: 'x', may: true },
    { why: 'whoever holds it', grants: [ofCohort], setUpBy: 'x', heldBy: 'me', may: true },
    { why: 'a coordinator', grants: [city('coordinator')], setUpBy: 'x', heldBy: 'y', may: true },
    { why: 'a colleague', grants: [city('trainer')], setUpBy: 'x', heldBy: 'y', may: false },
    { why: 'somebody without the role now', grants: [], setUpBy: 'me', heldBy: 'me', may: false },
    {
      why: 'an administrator',
      grants: [city('administrator')],
      setUpBy: 'x',
      heldBy: 'y',
      may: false,
    },
    { why: 'nobody, once forgotten', grants: [ofCohort], setUpBy: null, heldBy: null, may: false },
  ])('show their list to $why: $may', ({ grants, setUpBy, heldBy, may }) => {
    expect(canLead(actor(...grants), { setUpBy, heldBy })).toBe(may);
  });
});
