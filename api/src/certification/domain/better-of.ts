import type { TierOutcome } from './evaluate-criteria.js';
import { rank } from './evaluate-rule.js';

/**
 * The tiers of one person judged by two criteria versions: of each tier the one that is better for the person. `first` is
 * the version in force at enrolment: it wins where both are as good, and a tier only one version knows is kept. Adopting
 * several versions is the same step again.
 */
export function betterOf(
  first: readonly TierOutcome[],
  later: readonly TierOutcome[],
): TierOutcome[] {
  const laterByKey = new Map(later.map((tier) => [tier.key, tier]));
  const known = new Set(first.map(({ key }) => key));
  return [
    ...first.map((tier) => {
      const other = laterByKey.get(tier.key);
      return other && isBetter(other, tier) ? other : tier;
    }),
    ...later.filter(({ key }) => !known.has(key)),
  ];
}

/** By state, then by how near it is: one step, then fewer missing criteria. */
function isBetter(a: TierOutcome, b: TierOutcome): boolean {
  const difference =
    rank(a.state) - rank(b.state) ||
    Number(a.oneStepAway) - Number(b.oneStepAway) ||
    b.missing.length - a.missing.length;
  return difference > 0;
}
