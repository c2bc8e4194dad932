import { formatDate, formatInstant, type Reading } from '../dates.js';
import { formatNumber } from '../numbers.js';
import type { Translate } from '../translate.js';
import type { DetailLike, NextStepLike, OutcomeLike, OutcomeState } from './outcome.js';

/** How the codes inside an outcome are named to the reader; left out, the code itself is shown (*M3*). */
export interface OutcomeFormatters {
  /** The reader's language and the zone of the cohort. */
  readonly reading: Reading;
  readonly sessionName?: (code: string) => string;
  readonly moduleName?: (slug: string) => string;
  readonly lineName?: (key: string) => string;
  readonly awardName?: (programme: string, tier: string) => string;
}

/** *met* · *not yet* · *no longer possible* */
export function stateWord(state: OutcomeState, t: Translate): string {
  return t(`outcomes.state.${state}`);
}

/** In a few words, for a line or a cell: *7 of 8 sessions*, *19 right, 21 needed*, *not handed in*. */
export function criterionFound(outcome: OutcomeLike, t: Translate, locale: string): string {
  return t(`outcomes.found.${foundKey(outcome)}`, amounts(outcome, locale));
}

/** A whole sentence: the state, what was found and what was asked. */
export function outcomeSentence(outcome: OutcomeLike, t: Translate, f: OutcomeFormatters): string {
  const { kind, state } = outcome;
  return t(
    [`outcomes.sentence.${kind}.${state}`, `outcomes.state.${state}`],
    amounts(outcome, f.reading.locale),
  );
}

/** What to do or to wait for, with its date; `null` when nothing is left to do. */
export function nextStepSentence(
  step: NextStepLike | null,
  t: Translate,
  f: OutcomeFormatters,
): string | null {
  if (step === null) return null;
  const dates = {
    at: step.at === null ? '' : formatInstant(step.at, f.reading),
    by: step.by === null ? '' : formatDate(step.by, f.reading.locale),
  };
  return t(`outcomes.next.${step.code}`, { ...named(step.values, f), ...dates });
}

/** What was counted and what was not, one sentence each. */
export function detailSentences(
  { details }: Pick<OutcomeLike, 'details'>,
  t: Translate,
  f: OutcomeFormatters,
): string[] {
  return details.map((detail) =>
    t(`outcomes.detail.${detailKey(detail)}`, detailValues(detail, f)),
  );
}

/** A test not sat and work not handed in have no points, which is not the same as having none right. */
function foundKey({ kind, state, details, nextStep }: OutcomeLike): string {
  const has = (code: string) => details.some((detail) => detail.code === code);
  if (kind === 'quiz-passed' && !has('counted-attempt')) return 'quiz-passed.not-sat';
  if (kind === 'assignment-passed' && !has('counted-submission')) {
    return nextStep?.code === 'await-readers'
      ? 'assignment-passed.with-readers'
      : 'assignment-passed.not-handed-in';
  }
  if (kind === 'award-held') return state === 'met' ? 'award-held.held' : 'award-held.not-held';
  return kind;
}

/** Time is counted in minutes and read in hours. */
function amounts(outcome: OutcomeLike, locale: string): Record<string, unknown> {
  const unit = outcome.kind === 'hours' ? 60 : 1;
  const shown = (value: number) => formatNumber(value / unit, locale, 1);
  return {
    count: outcome.required / unit,
    found: shown(outcome.found),
    required: shown(outcome.required),
    reachable: shown(outcome.reachable),
    left: shown(Math.max(0, outcome.required - outcome.found)),
  };
}

function named(values: NextStepLike['values'], f: OutcomeFormatters): Record<string, unknown> {
  const name = (key: string, of: ((code: string) => string) | undefined) =>
    typeof values[key] === 'string' && of !== undefined ? { [key]: of(values[key]) } : {};
  const { programme, tier } = values;
  return {
    ...values,
    ...name('session', f.sessionName),
    ...name('module', f.moduleName),
    ...name('line', f.lineName),
    ...(typeof programme === 'string' && typeof tier === 'string'
      ? { award: f.awardName?.(programme, tier) ?? tier }
      : {}),
  };
}

function detailKey({ code, values }: DetailLike): string {
  if (code === 'attended-live' && values['online'] === 0) return 'attended-live.in-room';
  if (code === 'made-up-counted' && values['atMost'] === undefined) {
    return 'made-up-counted.without-limit';
  }
  return code;
}

/** The number that decides the plural form is the one the sentence is about. */
function detailValues({ values }: DetailLike, f: OutcomeFormatters): Record<string, unknown> {
  const count =
    values['sessions'] ?? values['attempts'] ?? values['resubmissions'] ?? values['readers'];
  const at = typeof values['at'] === 'string' ? formatInstant(values['at'], f.reading) : '';
  return { ...named(values, f), count, at };
}
