import { holds, type Actor } from '../platform/auth/actor.js';

/** Whether cohorts are any of the actor's business: those who train one know that others can be opened. */
export const canSeeOpening = (actor: Actor): boolean =>
  holds(actor, 'coordinator') || actor.grants.some(({ role }) => role === 'trainer');

/** Opening a cohort, which binds the city to its dates and its criteria. */
export const canOpenCohorts = (actor: Actor): boolean => holds(actor, 'coordinator');

/** Enrolling people, which makes accounts and sends invitations. */
export const canEnrolPeople = (actor: Actor): boolean => holds(actor, 'coordinator');

/** Naming trainers, who then see everybody in the cohort. */
export const canNameTrainers = (actor: Actor): boolean => holds(actor, 'coordinator');
