import { plusDays, type CalendarDate } from '../../shared/calendar-date.js';
import { plusHours, type Instant } from '../../shared/instant.js';

export type AttemptRules = { state: 'complete' | 'outline'; attempts: number | null; hoursBetween: number };

export type FormerAttempt = {
  number: number;
  origin: 'online' | 'paper';
  state: 'open' | 'submitted';
  satOn: CalendarDate;
  submittedAt: Instant | null;
};

/** What else decides: the moment, the day it is there, whether the person still takes part, and the last day on which evidence counts. */
export type StartingTerms = { now: Instant; today: CalendarDate; active: boolean; evidenceClosesOn: CalendarDate };

export type StartRefusal =
  | { code: 'quiz.outline' }
  | { code: 'quiz.withdrawn' }
  | { code: 'quiz.attempt-limit-reached'; allowed: number }
  | { code: 'quiz.evidence-closed'; closedOn: CalendarDate }
  | { code: 'quiz.too-soon'; nextAttemptAt: Instant | null; nextAttemptOn: CalendarDate | null };

/**
 * Whether one more attempt may begin now; null when it may. Refusals that never end come before those that do. A quiz that may be
 * sat without limit is for practice, so it stays open after the evidence has closed.
 */
export function refusalToStart(rules: AttemptRules, former: readonly FormerAttempt[], terms: StartingTerms): StartRefusal | null {
  if (rules.state === 'outline') return { code: 'quiz.outline' };
  if (!terms.active) return { code: 'quiz.withdrawn' };
  const last = lastOf(former);
  if (rules.attempts !== null && (last?.number ?? 0) >= rules.attempts) return { code: 'quiz.attempt-limit-reached', allowed: rules.attempts };
  if (rules.attempts !== null && terms.today > terms.evidenceClosesOn) return { code: 'quiz.evidence-closed', closedOn: terms.evidenceClosesOn };
  const next = nextAttempt(rules, last);
  if (!next) return null;
  const tooSoon = next.at ? terms.now < next.at : terms.today < next.on!;
  return tooSoon ? { code: 'quiz.too-soon', nextAttemptAt: next.at, nextAttemptOn: next.on } : null;
}

/** An attempt on paper has a day but no hour, so after one only days are counted, rounded up. */
function nextAttempt({ hoursBetween }: AttemptRules, last: FormerAttempt | null): { at: Instant | null; on: CalendarDate | null } | null {
  if (!last || hoursBetween === 0) return null;
  if (last.origin === 'paper') return { at: null, on: plusDays(last.satOn, Math.ceil(hoursBetween / 24)) };
  return last.submittedAt ? { at: plusHours(last.submittedAt, hoursBetween), on: null } : null;
}

function lastOf(former: readonly FormerAttempt[]): FormerAttempt | null {
  return former.reduce<FormerAttempt | null>((last, attempt) => (last && last.number >= attempt.number ? last : attempt), null);
}
