import { holds, type Actor } from '../../platform/auth/actor.js';
import { canFacilitate } from '../groups/groups.policy.js';

/** The same people as may open a group under a code. */
export const canSetUpWorkshops = canFacilitate;

/**
 * Unlike a group, a workshop has names: they are for whoever holds it or has set it up, and for coordinators, who can hand it to
 * somebody else when a facilitator falls ill or a phone dies.
 */
export function canLead(
  actor: Actor,
  { setUpBy, heldBy }: { readonly setUpBy: string | null; readonly heldBy: string | null },
): boolean {
  if (holds(actor, 'coordinator')) return true;
  return canSetUpWorkshops(actor) && [setUpBy, heldBy].includes(actor.personId);
}

/** Whether all workshops are the actor's to see, or only the own ones. */
export const seesEveryWorkshop = (actor: Actor): boolean => holds(actor, 'coordinator');
