import { describe, expect, it } from '@jest/globals';
import { roles, type Actor, type Grant, type Role } from '../platform/auth/actor.js';
import {
  allowedWithPerson,
  canChangePerson,
  canCreatePerson,
  canGrantRoles,
  canListPeople,
  canReadAudit,
  scopeFits,
} from './people.policy.js';

const someone = (...grants: Grant[]): Actor => ({
  personId: 'person',
  signInId: 'sign-in',
  locale: 'en',
  grants,
});
const ofCity = (role: Role): Actor => someone({ role, scopeKind: 'city', scopeId: null });

const actions = {
  list: canListPeople,
  create: canCreatePerson,
  change: canChangePerson,
  grant: canGrantRoles,
  audit: canReadAudit,
};
const answers = (actor: Actor) =>
  Object.entries(actions).flatMap(([action, may]) => (may(actor) ? [action] : []));

describe('what a role may do with people', () => {
  const table: Record<Role, string[]> = {
    trainer: [],
    coordinator: ['list', 'create'],
    administrator: ['list', 'create', 'change', 'grant', 'audit'],
    director: [],
    auditor: ['audit'],
  };
  it.each(roles)('%s', (role) => {
    expect(answers(ofCity(role))).toEqual(table[role]);
  });

  it('a learner, who holds no role: nothing', () => {
    expect(answers(someone())).toEqual([]);
  });

  it.each(roles)('%s of one cohort: nothing, because people belong to the city', (role) => {
    expect(answers(someone({ role, scopeKind: 'cohort', scopeId: 'cohort' }))).toEqual([]);
  });

  it('tells the web what it may offer', () => {
    expect(allowedWithPerson(ofCity('administrator'))).toEqual([
      'change',
      'close',
      'send-password-link',
      'grant-roles',
    ]);
    expect(allowedWithPerson(ofCity('coordinator'))).toEqual([]);
  });
});

describe('the scopes of a role', () => {
  it.each<[Role, Grant['scopeKind'][]]>([
    ['trainer', ['city', 'cohort']],
    ['coordinator', ['city']],
    ['administrator', ['city']],
    ['director', ['city', 'department']],
    ['auditor', ['city']],
  ])('%s: %j', (role, scopes) => {
    expect(
      (['city', 'cohort', 'department'] as const).filter((scope) => scopeFits(role, scope)),
    ).toEqual(scopes);
  });
});
