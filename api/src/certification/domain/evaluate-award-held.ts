import { nextAfter, type Instant } from '../../shared/instant.js';
import { publicState } from './award-status.js';
import type { AwardHeld } from './criterion.js';
import type { HeldAward } from './evidence.js';
import { stepBeforeClosing, type Finding, type Situation } from './outcome.js';

/** The only thing a new cycle inherits. An award that is suspended or has run out is not held. */
export function evaluateAwardHeld({ programme, tier }: AwardHeld, situation: Situation): Finding {
  const held = situation.evidence.awards.filter(
    (award) =>
      award.programme === programme &&
      award.tier === tier &&
      publicState({ ...award, fileReady: true }, situation.now) === 'valid',
  );
  const until = lastExpiry(held);
  const met = held.length > 0;
  const found = met ? 1 : 0;
  return {
    required: 1,
    found,
    reachable: met || situation.open ? 1 : 0,
    met,
    possible: situation.open,
    stepsLeft: 1,
    nextStep: () => stepBeforeClosing(situation, 'obtain-award', { programme, tier }),
    changesAt: () => nextAfter(situation.now, [situation.closesAt]),
    metUntil: until,
    details: () => (until === null ? [] : [{ code: 'award-expires', values: { at: until } }]),
  };
}

/** Null: at least one does not run out, or there is none. */
function lastExpiry(held: readonly HeldAward[]): Instant | null {
  const ends = held.flatMap(({ expiresAt }) => expiresAt ?? []).sort();
  return ends.length === held.length ? (ends.at(-1) ?? null) : null;
}
