import { holds, type Actor } from '../../platform/auth/actor.js';

/**
 * Whoever trains or coordinates may open groups and lead any of them: when a facilitator's phone dies, the colleague beside takes
 * over. Nothing in a group is about a person.
 */
export const canFacilitate = (actor: Actor): boolean =>
  holds(actor, 'coordinator') || actor.grants.some(({ role }) => role === 'trainer');

/** Answering in the city's name. */
export const canAnswerGroups = (actor: Actor): boolean => holds(actor, 'coordinator');
