import type { Instant } from '../../shared/instant.js';
import type { CriteriaVersion, Criterion, Tier } from './criterion.js';
import { evaluateAssignment } from './evaluate-assignment.js';
import { evaluateAwardHeld } from './evaluate-award-held.js';
import { evaluateDeliveries, evaluateModules, evaluatePrompts } from './evaluate-counts.js';
import { evaluateHours } from './evaluate-hours.js';
import { evaluateQuiz } from './evaluate-quiz.js';
import { outcomesNamed, verdictOf } from './evaluate-rule.js';
import { evaluateSessions } from './evaluate-sessions.js';
import type { Evidence } from './evidence.js';
import {
  outcomeOf,
  situationOf,
  type Finding,
  type Outcome,
  type OutcomeState,
  type Situation,
} from './outcome.js';

/** One tier for one person, complete in itself, so that it can be frozen with an award. */
export interface TierOutcome {
  readonly key: string;
  /** By which criteria version it was judged. */
  readonly versionId: string;
  readonly validMonths: number | null;
  readonly state: OutcomeState;
  /** Of every criterion its rule names, in that order. */
  readonly outcomes: readonly Outcome[];
  /** Keys of the criteria on the shortest way to it; some of them may no longer be possible. */
  readonly missing: readonly string[];
  /** One more session, prompt, attempt … of one criterion would do. */
  readonly oneStepAway: boolean;
  readonly changesAt: Instant | null;
}

export interface EvaluatedCriteria {
  readonly outcomes: readonly Outcome[];
  readonly tiers: readonly TierOutcome[];
  readonly changesAt: Instant | null;
}

export function evaluateCriterion(criterion: Criterion, evidence: Evidence, now: Instant): Outcome {
  return outcomeOf(criterion, findingOf(criterion, situationOf(evidence, now)));
}

/**
 * A version without criteria and tiers has no outcomes: nothing is met, nothing is missing.
 * @param explain false where nobody reads more than what stands and who is one step away: details, when an outcome changes and next
 *   steps of several are then left out
 */
export function evaluateTiers(
  version: CriteriaVersion,
  evidence: Evidence,
  now: Instant,
  { explain = true }: { explain?: boolean } = {},
): EvaluatedCriteria {
  const situation = situationOf(evidence, now);
  const outcomes = version.criteria.map((criterion) =>
    outcomeOf(criterion, findingOf(criterion, situation), explain),
  );
  const tiers = version.tiers.map((tier) => tierOutcome(version.id, tier, outcomes));
  return { outcomes, tiers, changesAt: firstChange(outcomes) };
}

function findingOf(criterion: Criterion, situation: Situation): Finding {
  switch (criterion.kind) {
    case 'sessions-attended':
      return evaluateSessions(criterion, situation);
    case 'prompts-answered':
      return evaluatePrompts(criterion, situation);
    case 'quiz-passed':
      return evaluateQuiz(criterion, situation);
    case 'assignment-passed':
      return evaluateAssignment(criterion, situation);
    case 'module-completed':
      return evaluateModules(criterion, situation);
    case 'hours':
      return evaluateHours(criterion, situation);
    case 'practice-delivered':
    case 'delivery-observed':
      return evaluateDeliveries(criterion, situation);
    case 'award-held':
      return evaluateAwardHeld(criterion, situation);
  }
}

function tierOutcome(
  versionId: string,
  { key, validMonths, rule }: Tier,
  all: readonly Outcome[],
): TierOutcome {
  const outcomes = outcomesNamed(rule, all);
  const { state, missing } = verdictOf(rule, outcomes);
  const only = missing.length === 1 ? outcomes.find((one) => one.key === missing[0]) : undefined;
  const oneStepAway = state === 'not-yet' && only?.stepsLeft === 1;
  const changesAt = firstChange(outcomes);
  return { key, versionId, validMonths, state, outcomes, missing, oneStepAway, changesAt };
}

function firstChange(outcomes: readonly Outcome[]): Instant | null {
  let first: Instant | null = null;
  for (const { changesAt } of outcomes)
    if (changesAt !== null && (first === null || changesAt < first)) first = changesAt;
  return first;
}
