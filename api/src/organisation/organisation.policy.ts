import { administers, holds, type Actor } from '../platform/auth/actor.js';

/** The names of departments, which whoever enters people needs. */
export const canListDepartments = (actor: Actor): boolean =>
  administers(actor) || holds(actor, 'coordinator');

/** The city's profile and its departments. */
export const canChangeOrganisation = (actor: Actor): boolean => administers(actor);
