import type { LocaleText } from '../../shared/locale-text.js';

/** One named leaf of the rules for a certificate. A new kind must fail compilation wherever kinds are told apart. */
export type Criterion =
  | SessionsAttended
  | PromptsAnswered
  | QuizPassed
  | AssignmentPassed
  | ModuleCompleted
  | HoursSpent
  | PracticeDelivered
  | DeliveryObserved
  | AwardHeld;

export type CriterionKind = Criterion['kind'];

interface NamedCriterion {
  readonly key: string;
  readonly title: LocaleText;
}

export interface SessionsAttended extends NamedCriterion {
  readonly kind: 'sessions-attended';
  /** Always over the planned sessions, never over those already held. */
  readonly atLeast: { readonly sessions: number } | { readonly percentOfPlanned: number };
  /**
   * How many made-up sessions count at most; null: any number. Absences excused by arrangement (illness, care,
   * disability, duty) are made up without this limit; the arrangement is evidence, its reason is nowhere.
   */
  readonly madeUpAtMost: number | null;
  /** Codes of sessions that must be among those counted. A cancelled one asks nothing of anybody. */
  readonly mandatory: readonly string[];
}

export interface PromptsAnswered extends NamedCriterion {
  readonly kind: 'prompts-answered';
  readonly atLeast: number;
}

export interface QuizPassed extends NamedCriterion {
  readonly kind: 'quiz-passed';
  readonly quiz: string;
  readonly rightAtLeast: number;
  readonly of: number;
  /** Null: as often as wanted. */
  readonly attempts: number | null;
  readonly hoursBetween: number;
  readonly counts: 'best' | 'last';
}

export interface AssignmentPassed extends NamedCriterion {
  readonly kind: 'assignment-passed';
  readonly assignment: string;
  /** What one reader must give; two readers are asked for twice as much together. */
  readonly pointsAtLeast: number;
  /** No rubric line may have been left at zero. */
  readonly noZero: boolean;
}

export interface ModuleCompleted extends NamedCriterion {
  readonly kind: 'module-completed';
  /** Slugs; every one of them is asked for. */
  readonly modules: readonly string[];
}

/** Time in counted sessions (a made-up one replaces its session) and in completed modules. */
export interface HoursSpent extends NamedCriterion {
  readonly kind: 'hours';
  readonly atLeast: number;
}

export interface PracticeDelivered extends NamedCriterion {
  readonly kind: 'practice-delivered';
  readonly atLeast: number;
}

export interface DeliveryObserved extends NamedCriterion {
  readonly kind: 'delivery-observed';
  readonly atLeast: number;
}

export interface AwardHeld extends NamedCriterion {
  readonly kind: 'award-held';
  readonly programme: string;
  readonly tier: string;
}

/** A criterion's key, or a tree over such keys. A rule over nothing is never met. */
export type Rule =
  | string
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly atLeast: number; readonly of: readonly Rule[] };

export interface Tier {
  readonly key: string;
  readonly title: LocaleText;
  /** Null: it states a fact and does not run out. */
  readonly validMonths: number | null;
  readonly rule: Rule;
}

/** What a criteria version freezes. */
export interface CriteriaVersionBody {
  readonly criteria: readonly Criterion[];
  readonly tiers: readonly Tier[];
}

export interface CriteriaVersion extends CriteriaVersionBody {
  readonly id: string;
}
