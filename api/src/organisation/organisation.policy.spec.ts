import { describe, expect, it } from '@jest/globals';
import { roles, type Actor, type Role } from '../platform/auth/actor.js';
import { canChangeOrganisation, canListDepartments } from './organisation.policy.js';

const holding = (role: Role): Actor => ({
  personId: 'person',
  signInId: 'sign-in',
  locale: 'en',
  grants: [{ role, scopeKind: 'city', scopeId: null }],
});

describe('what a role may do with the organisation', () => {
  const table: Record<Role, { list: boolean; change: boolean }> = {
    trainer: { list: false, change: false },
    coordinator: { list: true, change: false },
    administrator: { list: true, change: true },
    director: { list: false, change: false },
    auditor: { list: false, change: false },
  };
  it.each(roles)('%s', (role) => {
    expect({
      list: canListDepartments(holding(role)),
      change: canChangeOrganisation(holding(role)),
    }).toEqual(table[role]);
  });

  it('a learner, who holds no role: nothing', () => {
    const learner: Actor = { ...holding('trainer'), grants: [] };
    expect([canListDepartments(learner), canChangeOrganisation(learner)]).toEqual([false, false]);
  });
});
