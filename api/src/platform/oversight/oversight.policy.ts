import { administers, holds, type Actor } from '../auth/actor.js';

/** Mails and jobs: they hold what people were written. */
export const canOversee = (actor: Actor): boolean => administers(actor);

/** The register names no person; whoever checks the system may read it too. */
export const canReadRegister = (actor: Actor): boolean =>
  administers(actor) || holds(actor, 'auditor');
