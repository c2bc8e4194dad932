import { holds, type Actor } from '../platform/auth/actor.js';

/** Asking: surveys, waves, interviews, texts before they are released, proposals. */
export const canAsk = (actor: Actor): boolean => holds(actor, 'coordinator');

/** Results are protected before they are shown, so whoever teaches or leads may read them. */
export const canReadResults = (actor: Actor): boolean =>
  canAsk(actor) || actor.grants.some(({ role }) => role === 'trainer' || role === 'director');
