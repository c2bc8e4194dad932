import { describe, expect, it } from '@jest/globals';
import { partsFor } from './parts.js';

const namesFor = (...roles: ('trainer' | 'coordinator' | 'administrator' | 'auditor')[]) =>
  partsFor({ roles: roles.map((role) => ({ role, scopeKind: 'city', scopeId: null })) }).map(
    ({ name }) => name,
  );

describe('the menu of the administration', () => {
  it.each([
    {
      roles: ['administrator'],
      parts: 'set-up people departments city words mails jobs audit register',
    },
    { roles: ['auditor'], parts: 'audit register' },
    { roles: ['coordinator'], parts: 'people' },
    { roles: ['coordinator', 'auditor'], parts: 'people audit register' },
    { roles: ['trainer'], parts: '' },
  ] as const)('for $roles: $parts', ({ roles, parts }) => {
    expect(namesFor(...roles).join(' ')).toBe(parts);
  });
});
