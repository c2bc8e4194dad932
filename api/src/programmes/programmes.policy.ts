import { holds, type Actor } from '../platform/auth/actor.js';

/** Of what a cohort can be opened: asked for by those who open them. */
export const canListOffered = (actor: Actor): boolean => holds(actor, 'coordinator');
