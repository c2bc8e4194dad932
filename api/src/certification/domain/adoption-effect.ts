import { rank } from './evaluate-rule.js';
import type { OutcomeState } from './outcome.js';

export interface TierStanding {
  readonly key: string;
  readonly state: OutcomeState;
}

export interface AdoptionEffect {
  /** Tiers that somebody has with the later version and does not have now. */
  readonly gains: readonly string[];
  /** Tiers that the later version alone would take away or make harder; the version at enrolment goes on counting for them. */
  readonly kept: readonly string[];
}

/**
 * What adopting a later criteria version does to one person. `now` is how they stand today, `later` how they would stand by
 * the later version alone. Nobody loses anything: each tier takes the better of both (ADR 0003).
 */
export function adoptionEffect(
  now: readonly TierStanding[],
  later: readonly TierStanding[],
): AdoptionEffect {
  const laterBy = new Map(later.map((tier) => [tier.key, tier.state]));
  const nowBy = new Map(now.map((tier) => [tier.key, tier.state]));
  return {
    gains: later
      .filter(({ key, state }) => state === 'met' && nowBy.get(key) !== 'met')
      .map(({ key }) => key),
    kept: now
      .filter(({ key, state }) => {
        const then = laterBy.get(key);
        return then === undefined ? state === 'met' : rank(then) < rank(state);
      })
      .map(({ key }) => key),
  };
}
