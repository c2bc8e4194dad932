import { holds, trains, type Actor } from '../platform/auth/actor.js';

/** Whether cohorts are any of the actor's business: those who train one know that others can be opened. */
export const canSeeOpening = (actor: Actor): boolean =>
  holds(actor, 'coordinator') || actor.grants.some(({ role }) => role === 'trainer');

/** Opening a cohort, which binds the city to its dates and its criteria. */
export const canOpenCohorts = (actor: Actor): boolean => holds(actor, 'coordinator');

/** Moving a session, which asks no more of anybody: whoever holds it may, when they fall ill in the morning. */
export const canMoveSessions = (actor: Actor, cohortId: string): boolean => trains(actor, cohortId);

/** Cancelling or adding sessions and giving evidence more time, which changes what the certificate asks for. */
export const canChangePlan = (actor: Actor): boolean => holds(actor, 'coordinator');

/** Enrolling people, which makes accounts and sends invitations. */
export const canEnrolPeople = (actor: Actor): boolean => holds(actor, 'coordinator');

/** Naming trainers, who then see everybody in the cohort. */
export const canNameTrainers = (actor: Actor): boolean => holds(actor, 'coordinator');
