import { administers, holds, type Actor, type Grant, type Role } from '../platform/auth/actor.js';

/** Who takes part at all: needed to fill cohorts. */
export const canListPeople = (actor: Actor): boolean =>
  administers(actor) || holds(actor, 'coordinator');

export const canCreatePerson = (actor: Actor): boolean =>
  administers(actor) || holds(actor, 'coordinator');

/** Names, addresses, departments, closing and opening accounts, writing a link for a password. */
export const canChangePerson = (actor: Actor): boolean => administers(actor);

export const canGrantRoles = (actor: Actor): boolean => administers(actor);

export const canReadAudit = (actor: Actor): boolean =>
  administers(actor) || holds(actor, 'auditor');

/** What the reader may do with a person, for the web: it asks rather than repeating the rules. */
export function allowedWithPerson(actor: Actor): PersonAction[] {
  return [
    ...(canChangePerson(actor) ? (['change', 'close', 'send-password-link'] as const) : []),
    ...(canGrantRoles(actor) ? (['grant-roles'] as const) : []),
  ];
}

export type PersonAction = 'change' | 'close' | 'send-password-link' | 'grant-roles';

/** A grant that would give nothing is refused: nobody coordinates one department, nobody audits one cohort. */
const scopesOf: Record<Role, readonly Grant['scopeKind'][]> = {
  trainer: ['city', 'cohort'],
  coordinator: ['city'],
  administrator: ['city'],
  director: ['city', 'department'],
  auditor: ['city'],
};

export const scopeFits = (role: Role, scopeKind: Grant['scopeKind']): boolean =>
  scopesOf[role].includes(scopeKind);
