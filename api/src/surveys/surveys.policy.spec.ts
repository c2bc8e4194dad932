import { describe, expect, it } from '@jest/globals';
import type { Actor, Grant } from '../platform/auth/actor.js';
import { canAsk, canReadResults } from './surveys.policy.js';

const actor = (...grants: Grant[]): Actor => ({
  personId: 'p',
  signInId: 's',
  locale: 'en',
  grants,
});
const city = (role: Grant['role']): Grant => ({ role, scopeKind: 'city', scopeId: null });

describe('who may ask, and who may read results', () => {
  it.each([
    { who: 'a coordinator', grants: [city('coordinator')], ask: true, read: true },
    {
      who: 'a trainer of one cohort',
      grants: [{ role: 'trainer' as const, scopeKind: 'cohort' as const, scopeId: 'c' }],
      ask: false,
      read: true,
    },
    {
      who: 'a director of a department',
      grants: [{ role: 'director' as const, scopeKind: 'department' as const, scopeId: 'd' }],
      ask: false,
      read: true,
    },
    { who: 'an administrator', grants: [city('administrator')], ask: false, read: false },
    { who: 'an auditor', grants: [city('auditor')], ask: false, read: false },
    { who: 'a learner', grants: [], ask: false, read: false },
  ])('$who', ({ grants, ask, read }) => {
    expect([canAsk(actor(...grants)), canReadResults(actor(...grants))]).toEqual([ask, read]);
  });
});
