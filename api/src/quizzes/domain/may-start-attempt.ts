import { plusDays, startOfDay, type CalendarDate } from '../../shared/calendar-date.js';
import { plusHours, type Instant } from '../../shared/instant.js';
import { baselineIsOver, type Beginning } from './baseline-offer.js';

export type AttemptRules = {
  state: 'complete' | 'outline';
  attempts: number | null;
  hoursBetween: number;
};

export type FormerAttempt = {
  number: number;
  origin: 'online' | 'paper';
  satOn: CalendarDate;
  /** Null while it is open; an open attempt is continued, not followed by another. */
  submittedAt: Instant | null;
};

/** What else decides: the moment, the day it is in the cohort's zone, whether the person still takes part, the last day that counts. */
export type StartingTerms = {
  now: Instant;
  today: CalendarDate;
  zone: string;
  active: boolean;
  evidenceClosesOn: CalendarDate;
  /** Of a baseline; null for every other quiz. */
  beginning: Beginning | null;
};

export type StartRefusal =
  | { code: 'quiz.outline' }
  | { code: 'quiz.withdrawn' }
  | { code: 'quiz.attempt-limit-reached'; allowed: number }
  | { code: 'quiz.baseline-over' }
  | { code: 'quiz.evidence-closed'; closedOn: CalendarDate }
  | { code: 'quiz.too-soon'; nextAttemptAt: Instant };

/**
 * Whether one more attempt may begin now; null when it may. Refusals that never end come before those that do. A quiz that may be
 * sat without limit is for practice, so it stays open after the evidence has closed.
 */
export function refusalToStart(
  rules: AttemptRules,
  former: readonly FormerAttempt[],
  terms: StartingTerms,
): StartRefusal | null {
  if (rules.state === 'outline') return { code: 'quiz.outline' };
  if (!terms.active) return { code: 'quiz.withdrawn' };
  const last = lastOf(former);
  if (rules.attempts !== null) {
    if ((last?.number ?? 0) >= rules.attempts)
      return { code: 'quiz.attempt-limit-reached', allowed: rules.attempts };
    if (terms.today > terms.evidenceClosesOn)
      return { code: 'quiz.evidence-closed', closedOn: terms.evidenceClosesOn };
  }
  if (terms.beginning && baselineIsOver(terms.beginning, terms.today))
    return { code: 'quiz.baseline-over' };
  const nextAttemptAt = last ? earliestAfter(last, rules.hoursBetween, terms.zone) : null;
  return nextAttemptAt !== null && terms.now < nextAttemptAt
    ? { code: 'quiz.too-soon', nextAttemptAt }
    : null;
}

/** An attempt on paper has a day but no hour: after one the days are counted, rounded up, from the start of the day. */
function earliestAfter(
  { origin, satOn, submittedAt }: FormerAttempt,
  hoursBetween: number,
  zone: string,
): Instant | null {
  if (hoursBetween === 0) return null;
  if (origin === 'paper') return startOfDay(plusDays(satOn, daysBetween(hoursBetween)), zone);
  return submittedAt === null ? null : plusHours(submittedAt, hoursBetween);
}

/** Where only days are known, a part of a day is a whole one. */
export const daysBetween = (hoursBetween: number): number => Math.ceil(hoursBetween / 24);

/** The attempt with the highest number; its number is how many there have been. */
export function lastOf<T extends { number: number }>(attempts: readonly T[]): T | null {
  return attempts.reduce<T | null>(
    (last, attempt) => (last && last.number >= attempt.number ? last : attempt),
    null,
  );
}
