import { inOrder } from '../../shared/in-order.js';
import { partsOf } from './rule.js';
import type { Rule } from './criterion.js';
import { OUTCOME_STATES, type Outcome, type OutcomeState } from './outcome.js';

export interface Verdict {
  readonly state: OutcomeState;
  /** The shortest way: as few criteria as possible that would have to be met as well. Empty when met. */
  readonly missing: readonly string[];
}

/**
 * Three values: a branch is met, can still be met, or cannot. Every rule asks for at least so many of its branches: `all`
 * for each, `any` for one. A rule over nothing, `all: []` included, is never met: a certificate without a condition would
 * be a mistake.
 */
export function evaluateRule(rule: Rule, outcomes: ReadonlyMap<string, Outcome>): Verdict {
  if (typeof rule === 'string') return leafVerdict(rule, outcomes);
  const parts = partsOf(rule).map((part) => evaluateRule(part, outcomes));
  const needed = Math.max(1, branchesNeeded(rule));
  const nearest = inOrder(parts, byNearness).slice(0, needed);
  return {
    state: nearest.length < needed ? 'no-longer-possible' : worst(nearest),
    missing: missingIn(nearest),
  };
}

function missingIn(verdicts: readonly Verdict[]): readonly string[] {
  const lacking = verdicts.filter(({ missing }) => missing.length > 0);
  if (lacking.length < 2) return lacking[0]?.missing ?? [];
  return [...new Set(lacking.flatMap(({ missing }) => missing))];
}

function branchesNeeded(rule: Exclude<Rule, string>): number {
  if ('all' in rule) return rule.all.length;
  return 'any' in rule ? 1 : rule.atLeast;
}

function leafVerdict(key: string, outcomes: ReadonlyMap<string, Outcome>): Verdict {
  const outcome = outcomes.get(key);
  if (!outcome) throw new RangeError(`The rule names a criterion that does not exist: ${key}`);
  return { state: outcome.state, missing: outcome.state === 'met' ? [] : [key] };
}

/** Better states first, then fewer missing criteria; equal branches keep the order of the rule. */
function byNearness(a: Verdict, b: Verdict): number {
  return rank(b.state) - rank(a.state) || a.missing.length - b.missing.length;
}

/** Of at least one branch. */
function worst(verdicts: readonly Verdict[]): OutcomeState {
  return OUTCOME_STATES[Math.min(...verdicts.map(({ state }) => rank(state)))]!;
}

export function rank(state: OutcomeState): number {
  return OUTCOME_STATES.indexOf(state);
}
