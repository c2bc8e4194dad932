import type { LocaleText } from '../../shared/locale-text.js';
import type { CriteriaVersionBody, Criterion, Rule, Tier } from './criterion.js';

/**
 * The criteria as content is loaded, described by its shape so that this folder stays free of the content package. What
 * a file may leave out is optional here and gets its meaning below, in one place.
 */
export interface ContentCriteria {
  readonly criteria: readonly ContentCriterion[];
  readonly tiers: readonly Tier[];
}

export type ContentCriterion = { readonly key: string; readonly title: LocaleText } & (
  | ContentSessions
  | { readonly kind: 'prompts-answered'; readonly atLeast: number }
  | ContentQuiz
  | {
      readonly kind: 'assignment-passed';
      readonly assignment: string;
      readonly pointsAtLeast: number;
      readonly noZero?: boolean;
    }
  | { readonly kind: 'module-completed'; readonly module: string | readonly string[] }
  | { readonly kind: 'hours'; readonly atLeast: number }
  | { readonly kind: 'practice-delivered'; readonly atLeast?: number }
  | { readonly kind: 'delivery-observed'; readonly atLeast?: number }
  | { readonly kind: 'award-held'; readonly programme: string; readonly tier: string }
);

interface ContentSessions {
  readonly kind: 'sessions-attended';
  readonly atLeast?: number;
  readonly percentOfPlanned?: number;
  readonly madeUpAtMost?: number | null;
  readonly mandatory?: readonly string[];
}

interface ContentQuiz {
  readonly kind: 'quiz-passed';
  readonly quiz: string;
  readonly rightAtLeast: number;
  readonly of: number;
  readonly attempts?: number | null;
  readonly hoursBetween?: number;
  readonly counts?: 'best' | 'last';
}

/** Makes the frozen body; whether it makes sense is asked of `criteriaProblems`. */
export function parseCriteria(content: ContentCriteria): CriteriaVersionBody {
  return {
    criteria: content.criteria.map(criterionFrom),
    tiers: content.tiers.map(({ key, title, validMonths, rule }) => ({
      key,
      title,
      validMonths,
      rule: ruleFrom(rule),
    })),
  };
}

function criterionFrom(content: ContentCriterion): Criterion {
  const name = { key: content.key, title: content.title };
  switch (content.kind) {
    case 'sessions-attended':
      return { ...name, ...sessionsFrom(content) };
    case 'quiz-passed':
      return { ...name, ...quizFrom(content) };
    case 'assignment-passed': {
      const { kind, assignment, pointsAtLeast, noZero = false } = content;
      return { ...name, kind, assignment, pointsAtLeast, noZero };
    }
    case 'module-completed':
      return { ...name, kind: content.kind, modules: [content.module].flat() };
    case 'prompts-answered':
    case 'hours':
      return { ...name, kind: content.kind, atLeast: content.atLeast };
    case 'practice-delivered':
    case 'delivery-observed':
      return { ...name, kind: content.kind, atLeast: content.atLeast ?? 1 };
    case 'award-held':
      return { ...name, kind: content.kind, programme: content.programme, tier: content.tier };
  }
}

function sessionsFrom({ kind, ...content }: ContentSessions) {
  const { atLeast = 0, percentOfPlanned, madeUpAtMost = 0, mandatory = [] } = content;
  return {
    kind,
    atLeast: percentOfPlanned === undefined ? { sessions: atLeast } : { percentOfPlanned },
    madeUpAtMost,
    mandatory: [...mandatory],
  };
}

function quizFrom(content: ContentQuiz) {
  const { kind, quiz, rightAtLeast, of, attempts = null, hoursBetween = 0, counts } = content;
  return {
    kind,
    quiz,
    rightAtLeast,
    of,
    attempts,
    hoursBetween,
    counts: counts ?? 'best',
  } as const;
}

function ruleFrom(rule: Rule): Rule {
  if (typeof rule === 'string') return rule;
  if ('all' in rule) return { all: rule.all.map(ruleFrom) };
  if ('any' in rule) return { any: rule.any.map(ruleFrom) };
  return { atLeast: rule.atLeast, of: rule.of.map(ruleFrom) };
}
