import { criticalT } from './student-t.js';

/** How much a group changed between two sittings of the same people, as shares from 0 to 1. */
export type PairedDifference = {
  mean: number;
  /**
   * Of 95 %: made like this again and again, 95 of 100 would hold the mean of all such people. Null where it cannot be told: of one
   * person, and where everybody changed by the same, which has no spread to reckon with.
   */
  interval: { from: number; to: number } | null;
};

/** Differences of shares of one are told apart from each other by far more than this. */
const sameness = 1e-9;

/**
 * The paired-sample t-interval: the mean of each person's own difference, plus and minus t for 95 % with n − 1 degrees of freedom
 * times s / √n. Right for few people, where a normal one would be too narrow. A share cannot change by more than all of it, so the
 * bounds are clipped to −1 and 1. Null where nobody is paired.
 */
export function pairedDifference(differences: readonly number[]): PairedDifference | null {
  const people = differences.length;
  if (people === 0) return null;
  const mean = sum(differences) / people;
  const spread = Math.max(...differences) - Math.min(...differences);
  if (people === 1 || spread < sameness) return { mean, interval: null };
  const variance = sum(differences.map((each) => (each - mean) ** 2)) / (people - 1);
  const reach = criticalT(people - 1) * Math.sqrt(variance / people);
  return { mean, interval: { from: Math.max(-1, mean - reach), to: Math.min(1, mean + reach) } };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
