import { inOrder } from '../../shared/in-order.js';
import { keysOf, partsOf } from './rule.js';
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

/**
 * The outcomes of the criteria that a rule names, in its order.
 * @throws RangeError where it names one that does not exist
 */
export function outcomesNamed(rule: Rule, outcomes: readonly Outcome[]): readonly Outcome[] {
  return keysOf(rule).map((key) => outcomes.find((one) => one.key === key) ?? nothingNamed(key));
}

/** A verdict depends on nothing but the states of the criteria named, of which there are few; the people of a cohort are many. */
const verdicts = new WeakMap<Exclude<Rule, string>, Map<string, Verdict>>();

/** What `evaluateRule` says, worked out once for people whose criteria stand alike. @param named as `outcomesNamed` gives them */
export function verdictOf(rule: Rule, named: readonly Outcome[]): Verdict {
  const judged = () => evaluateRule(rule, new Map(named.map((outcome) => [outcome.key, outcome])));
  if (typeof rule === 'string') return judged();
  const known = verdicts.get(rule) ?? new Map<string, Verdict>();
  verdicts.set(rule, known);
  let states = '';
  for (const { state } of named) states += rank(state);
  const verdict = known.get(states) ?? judged();
  known.set(states, verdict);
  return verdict;
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
  const outcome = outcomes.get(key) ?? nothingNamed(key);
  return { state: outcome.state, missing: outcome.state === 'met' ? [] : [key] };
}

function nothingNamed(key: string): never {
  throw new RangeError(`The rule names a criterion that does not exist: ${key}`);
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
