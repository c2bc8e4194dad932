import {
  earlierOf,
  calendarDate,
  startOfDayAfter,
  type CalendarDate,
} from '../../shared/calendar-date.js';
import { instantOf } from '../../shared/instant.js';
import { isEvidenceClosed, type EvidenceTerms } from './evidence-closes.js';
import { hasResult, resubmitBy, type SubmissionResult } from './submission-result.js';

export type HandInRefusal =
  | 'evidence-closed'
  | 'awaiting-result'
  | 'already-passed'
  | 'no-resubmission-left'
  | 'resubmission-too-late';

export interface HandInTerms extends EvidenceTerms {
  readonly resubmissions: number;
  readonly resubmitWithinDays: number;
}

export interface HandInStanding {
  /** The number that what is handed in next would have. */
  readonly number: number;
  readonly refusal: HandInRefusal | null;
  /** Last day for a resubmission; null where none is called for. */
  readonly resubmitBy: CalendarDate | null;
}

/**
 * Whether somebody may write and hand in now. The first time until evidence closes; again only after a result that failed,
 * while a resubmission is left and its days have not run out.
 * @param handedIn what was handed in, with what became of it; drafts are not among them
 */
export function mayHandIn(
  handedIn: readonly { number: number; result: SubmissionResult }[],
  terms: HandInTerms,
  now: Date,
): HandInStanding {
  const last = handedIn.reduce<(typeof handedIn)[number] | null>(
    (a, b) => (a && a.number > b.number ? a : b),
    null,
  );
  const number = (last?.number ?? 0) + 1;
  const by = last && number <= 1 + terms.resubmissions ? lastDay(last.result, terms) : null;
  return {
    number,
    refusal: refusalOf(last?.result ?? null, { number, by, terms, now }),
    resubmitBy: by,
  };
}

type Case = { number: number; by: CalendarDate | null; terms: HandInTerms; now: Date };

function refusalOf(
  last: SubmissionResult | null,
  { number, by, terms, now }: Case,
): HandInRefusal | null {
  if (last && !hasResult(last)) return 'awaiting-result';
  if (last?.state === 'passed') return 'already-passed';
  if (number > 1 + terms.resubmissions) return 'no-resubmission-left';
  if (isEvidenceClosed(terms, now)) return 'evidence-closed';
  if (by && instantOf(now) >= startOfDayAfter(by, terms.zone)) return 'resubmission-too-late';
  return null;
}

function lastDay(result: SubmissionResult, terms: HandInTerms): CalendarDate | null {
  const by = resubmitBy(result, terms.resubmitWithinDays, terms.zone);
  return by && earlierOf(by, calendarDate(terms.evidenceClosesOn));
}
