import { holds, trains, type Actor } from '../platform/auth/actor.js';

/** Asking: surveys, waves, interviews, texts before they are released, proposals. */
export const canAsk = (actor: Actor): boolean => holds(actor, 'coordinator');

/** Running a wave once it is open: writing to those invited, papers, closing. Trainers do it for their own cohorts. */
export const canRun = (actor: Actor, { cohortId }: { cohortId: string | null }): boolean =>
  canAsk(actor) || (cohortId !== null && trains(actor, cohortId));

/** Whether results are any of the actor's business; of which waves, and how much of them, their scope says. */
export const canReadResults = (actor: Actor): boolean =>
  canAsk(actor) || actor.grants.some(({ role }) => role === 'trainer' || role === 'director');

/**
 * Whether the actor reads all that is shown of a wave. What a cohort was asked is for those who train it. What the city was asked is
 * for whoever trains in it, so that they know what is needed, and whoever leads it; directors of a department read of their own.
 */
export const readsWhole = (actor: Actor, { cohortId }: { cohortId: string | null }): boolean =>
  canAsk(actor) ||
  (cohortId === null
    ? holds(actor, 'director') || actor.grants.some(({ role }) => role === 'trainer')
    : trains(actor, cohortId));

/** Ids of the cohorts whose results the actor reads. */
export const trainedCohorts = (actor: Actor): 'all' | string[] =>
  canAsk(actor) || holds(actor, 'trainer')
    ? 'all'
    : actor.grants.flatMap(({ role, scopeId }) =>
        role === 'trainer' && scopeId !== null ? [scopeId] : [],
      );
