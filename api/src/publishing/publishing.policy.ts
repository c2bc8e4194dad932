import { administers, type Actor } from '../platform/auth/actor.js';

/** The city's words in the texts, and publishing them. */
export const canPublish = (actor: Actor): boolean => administers(actor);
