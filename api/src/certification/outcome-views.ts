import type { OutcomeView, TierView } from './certification.dto.js';
import type { CriteriaVersion } from './domain/criterion.js';
import type { TierOutcome } from './domain/evaluate-criteria.js';
import type { Outcome } from './domain/outcome.js';

/** Outcomes with the titles their criteria have in the version they were judged by. */
export function outcomeViews(
  outcomes: readonly Outcome[],
  { criteria }: CriteriaVersion,
): OutcomeView[] {
  const titles = new Map(criteria.map(({ key, title }) => [key, title]));
  return outcomes.map((outcome) => ({
    ...outcome,
    title: titles.get(outcome.key) ?? { en: outcome.key },
    nextStep: outcome.nextStep
      ? { ...outcome.nextStep, values: { ...outcome.nextStep.values } }
      : null,
    details: outcome.details.map(({ code, values }) => ({ code, values: { ...values } })),
  }));
}

/** Tiers with their titles. */
export function tierViews(
  outcomes: readonly TierOutcome[],
  { tiers }: CriteriaVersion,
): TierView[] {
  const titles = new Map(tiers.map(({ key, title }) => [key, title]));
  return outcomes.map(({ key, validMonths, state, missing, oneStepAway }) => ({
    ...{ key, validMonths, state, oneStepAway },
    title: titles.get(key) ?? { en: key },
    missing: [...missing],
  }));
}
