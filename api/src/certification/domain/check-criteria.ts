import type { CriteriaVersionBody, Criterion, Rule } from './criterion.js';
import { keysOf, partsOf } from './rule.js';

export interface CriteriaProblem {
  readonly code:
    | 'key-twice'
    | 'asks-for-nothing'
    | 'asks-for-too-much'
    | 'names-no-criterion'
    | 'rule-over-nothing'
    | 'validity-not-positive'
    | 'never-used';
  /** Where: the key of a criterion or tier. */
  readonly at: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * Everything that would make a criteria version unfair or unanswerable, all at once; an empty list means it may be used.
 * A version without criteria and tiers is sound: it certifies nothing.
 */
export function criteriaProblems(version: CriteriaVersionBody): CriteriaProblem[] {
  const keys = new Set(version.criteria.map(({ key }) => key));
  const used = new Set(version.tiers.flatMap(({ rule }) => keysOf(rule)));
  return [
    ...repeated(version.criteria),
    ...repeated(version.tiers),
    ...version.criteria.flatMap(problemsOfCriterion),
    ...[...keys].filter((key) => !used.has(key)).map((key) => problem('never-used', key)),
    ...version.tiers.flatMap(({ key, rule, validMonths }) => [
      ...problemsOfRule(rule, key, keys),
      ...(validMonths !== null && validMonths < 1 ? [problem('validity-not-positive', key)] : []),
    ]),
  ];
}

function repeated(named: readonly { key: string }[]): CriteriaProblem[] {
  const keys = named.map(({ key }) => key);
  const twice = keys.filter((key, index) => keys.indexOf(key) !== index);
  return [...new Set(twice)].map((key) => problem('key-twice', key));
}

function problemsOfCriterion(criterion: Criterion): CriteriaProblem[] {
  const [asked, most] = askedOf(criterion);
  if (!(asked > 0)) return [problem('asks-for-nothing', criterion.key)];
  return asked > most ? [problem('asks-for-too-much', criterion.key, { asked, most })] : [];
}

/** What a criterion asks for and the most that can be asked, as far as the criterion itself knows. */
function askedOf(criterion: Criterion): [asked: number, most: number] {
  switch (criterion.kind) {
    case 'sessions-attended':
      return 'sessions' in criterion.atLeast
        ? [criterion.atLeast.sessions, Infinity]
        : [criterion.atLeast.percentOfPlanned, 100];
    case 'quiz-passed':
      return [criterion.attempts === 0 ? 0 : criterion.rightAtLeast, criterion.of];
    case 'assignment-passed':
      return [criterion.pointsAtLeast, Infinity];
    case 'module-completed':
      return [criterion.modules.length, Infinity];
    case 'award-held':
      return [1, 1];
    case 'prompts-answered':
    case 'hours':
    case 'practice-delivered':
    case 'delivery-observed':
      return [criterion.atLeast, Infinity];
  }
}

function problemsOfRule(rule: Rule, at: string, keys: ReadonlySet<string>): CriteriaProblem[] {
  if (typeof rule === 'string') {
    return keys.has(rule) ? [] : [problem('names-no-criterion', at, { key: rule })];
  }
  const parts = partsOf(rule);
  return [
    ...problemsOfParts(rule, parts.length, at),
    ...parts.flatMap((part) => problemsOfRule(part, at, keys)),
  ];
}

function problemsOfParts(
  rule: Exclude<Rule, string>,
  parts: number,
  at: string,
): CriteriaProblem[] {
  if (parts === 0) return [problem('rule-over-nothing', at)];
  if (!('atLeast' in rule)) return [];
  if (rule.atLeast < 1) return [problem('asks-for-nothing', at)];
  return rule.atLeast > parts
    ? [problem('asks-for-too-much', at, { asked: rule.atLeast, most: parts })]
    : [];
}

function problem(
  code: CriteriaProblem['code'],
  at: string,
  values: CriteriaProblem['values'] = {},
): CriteriaProblem {
  return { code, at, values };
}
