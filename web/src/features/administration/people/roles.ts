import type { Grant, NewGrant } from '../api-types.js';

export type Role = Grant['role'];
export type ScopeKind = Grant['scopeKind'];

/** In the order in which most people meet them. */
export const roles = ['trainer', 'coordinator', 'director', 'auditor', 'administrator'] as const;

/** For what a role is given; the API refuses the rest. */
const scopes: Readonly<Record<Role, readonly ScopeKind[]>> = {
  trainer: ['cohort', 'city'],
  coordinator: ['city'],
  director: ['department', 'city'],
  auditor: ['city'],
  administrator: ['city'],
};

export const scopesOf = (role: Role): readonly ScopeKind[] => scopes[role];

export interface GrantValues {
  readonly role: Role;
  readonly scopeKind: ScopeKind;
  /** A cohort's slug. */
  readonly cohort: string;
  readonly departmentId: string;
}

export function withRole(values: GrantValues, role: Role): GrantValues {
  const [first = 'city'] = scopesOf(role);
  return {
    ...values,
    role,
    scopeKind: scopesOf(role).includes(values.scopeKind) ? values.scopeKind : first,
  };
}

export function toGrant({ role, scopeKind, cohort, departmentId }: GrantValues): NewGrant {
  if (scopeKind === 'cohort') return { role, scopeKind, cohort: cohort.trim() };
  if (scopeKind === 'department') return { role, scopeKind, departmentId };
  return { role, scopeKind };
}
