import { administers, holds, trains, type Actor } from '../platform/auth/actor.js';

/** May award, propose exceptions and answer checks in the cohort. */
export const canCertify = (actor: Actor, cohortId: string): boolean => trains(actor, cohortId);

/** May have a cohort adopt a later criteria version. */
export const canAdoptCriteria = (actor: Actor): boolean => holds(actor, 'coordinator');

/** May decide what somebody else proposed: the cohort's trainers, coordinators and administrators. */
export const canDecide = (actor: Actor, cohortId: string): boolean =>
  trains(actor, cohortId) || administers(actor);

/** May propose that an award be suspended or revoked. */
export const canProposeState = (actor: Actor, cohortId: string): boolean =>
  trains(actor, cohortId) || administers(actor) || holds(actor, 'coordinator');
