import { startOfDayAfter, type CalendarDate } from '../../shared/calendar-date.js';
import type { Instant } from '../../shared/instant.js';
import type { Criterion, CriterionKind } from './criterion.js';
import type { CohortTerms, Evidence } from './evidence.js';

/** Worst first. */
export const OUTCOME_STATES = ['no-longer-possible', 'not-yet', 'met'] as const;
export type OutcomeState = (typeof OUTCOME_STATES)[number];

export type Values = Readonly<Record<string, string | number>>;

export type NextStepCode =
  | 'attend-session'
  | 'make-up-session'
  | 'attend-deferred-session'
  | 'await-register'
  | 'await-planning'
  | 'answer-prompt'
  | 'complete-module'
  | 'sit-quiz'
  | 'wait-to-sit-quiz'
  | 'submit-attempt'
  | 'submit-assignment'
  | 'resubmit-assignment'
  | 'await-readers'
  | 'deliver-practice'
  | 'deliver-observed'
  | 'await-observation'
  | 'obtain-award';

/** What to do, or to wait for. `at`: when it takes place or becomes possible; `by`: the last day for it. */
export interface NextStep {
  readonly code: NextStepCode;
  readonly values: Values;
  readonly at: Instant | null;
  readonly by: CalendarDate | null;
}

export type DetailCode =
  | 'planned'
  | 'cancelled'
  | 'added'
  | 'attended-live'
  | 'made-up-counted'
  | 'made-up-not-counted'
  | 'made-up-by-arrangement'
  | 'mandatory-missing'
  | 'counted-attempt'
  | 'attempts-left'
  | 'zero-line'
  | 'counted-submission'
  | 'resubmissions-left'
  | 'module-missing'
  | 'award-expires';

export interface Detail {
  readonly code: DetailCode;
  readonly values: Values;
}

/** What a rule found, explained in codes and values; web, mail and PDF word it in the reader's language. */
export interface Outcome {
  readonly key: string;
  readonly kind: CriterionKind;
  readonly state: OutcomeState;
  readonly required: number;
  readonly found: number;
  /** The most that could be found by now; of interest while it is not yet met. */
  readonly reachable: number;
  /** How many sessions, prompts, attempts … are missing; 0 when met, null when it is no longer possible. */
  readonly stepsLeft: number | null;
  readonly nextStep: NextStep | null;
  /** The next moment at which the state or the next step changes without new evidence. */
  readonly changesAt: Instant | null;
  readonly details: readonly Detail[];
}

/** What each kind of criterion works out; `outcomeOf` makes the states consistent. */
export interface Finding {
  readonly required: number;
  readonly found: number;
  readonly reachable: number;
  readonly met: boolean;
  readonly possible: boolean;
  readonly stepsLeft: number;
  /** Asked only of what is not yet met, which of a cohort that is over is little. */
  readonly nextStep: () => NextStep;
  /** While it is not yet met. */
  readonly changesAt: () => Instant | null;
  /** Only for what stops being met by itself, such as an award that runs out. */
  readonly metUntil?: Instant | null;
  /** Asked only where somebody reads them. */
  readonly details: () => readonly Detail[];
}

/** The evidence and the moment it is looked at. */
export interface Situation {
  readonly evidence: Evidence;
  readonly now: Instant;
  readonly closesAt: Instant;
  /** Whether new evidence can still come. */
  readonly open: boolean;
}

export function situationOf(evidence: Evidence, now: Instant): Situation {
  const closesAt = evidenceClosesAt(evidence.cohort);
  return { evidence, now, closesAt, open: now < closesAt };
}

/** The first moment at which new evidence no longer counts. */
export function evidenceClosesAt({ evidenceClosesOn, zone }: CohortTerms): Instant {
  return startOfDayAfter(evidenceClosesOn, zone);
}

/** Nothing is left to do for what is met, nor for what is no longer possible. */
export function outcomeOf({ key, kind }: Criterion, finding: Finding, explain = true): Outcome {
  const { required, found, reachable } = finding;
  const state = stateOf(finding);
  const open = state === 'not-yet';
  return {
    key,
    kind,
    state,
    required,
    found,
    reachable,
    stepsLeft: open ? finding.stepsLeft : state === 'met' ? 0 : null,
    nextStep: open && (explain || finding.stepsLeft === 1) ? finding.nextStep() : null,
    changesAt: explain ? changesAtOf(finding, state) : null,
    details: explain ? finding.details() : nothingSaid,
  };
}

function changesAtOf(finding: Finding, state: OutcomeState): Instant | null {
  if (state === 'not-yet') return finding.changesAt();
  return state === 'met' ? (finding.metUntil ?? null) : null;
}

function stateOf({ met, possible }: Finding): OutcomeState {
  if (met) return 'met';
  return possible ? 'not-yet' : 'no-longer-possible';
}

const nothingSaid: readonly Detail[] = [];

/** A step that must be taken while evidence is open. */
export function stepBeforeClosing(
  { evidence }: Situation,
  code: NextStepCode,
  values: Values = {},
  at: Instant | null = null,
): NextStep {
  return { code, values, at, by: evidence.cohort.evidenceClosesOn };
}
