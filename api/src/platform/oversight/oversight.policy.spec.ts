import { describe, expect, it } from '@jest/globals';
import { roles, type Actor, type Role } from '../auth/actor.js';
import { canOversee, canReadRegister } from './oversight.policy.js';

const holding = (...given: Role[]): Actor => ({
  personId: 'person',
  signInId: 'sign-in',
  locale: 'en',
  grants: given.map((role) => ({ role, scopeKind: 'city', scopeId: null })),
});

describe('who looks after the running system', () => {
  const table: Record<Role, { oversee: boolean; register: boolean }> = {
    trainer: { oversee: false, register: false },
    coordinator: { oversee: false, register: false },
    administrator: { oversee: true, register: true },
    director: { oversee: false, register: false },
    auditor: { oversee: false, register: true },
  };
  it.each(roles)('%s', (role) => {
    expect({
      oversee: canOversee(holding(role)),
      register: canReadRegister(holding(role)),
    }).toEqual(table[role]);
  });

  it('a learner, who holds no role: nothing', () => {
    expect([canOversee(holding()), canReadRegister(holding())]).toEqual([false, false]);
  });
});
