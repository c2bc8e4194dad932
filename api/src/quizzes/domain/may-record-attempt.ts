import { plusDays, type CalendarDate } from '../../shared/calendar-date.js';
import { daysBetween, lastOf, type AttemptRules } from './may-start-attempt.js';

/** What a trainer reports of a test that was sat on paper. */
export type PaperResult = { number: number; right: number; of: number; satOn: CalendarDate };

export type RecordRefusal =
  | { code: 'quiz.result-impossible' }
  | { code: 'quiz.sat-in-future' }
  | { code: 'quiz.attempt-limit-reached'; allowed: number }
  | { code: 'quiz.attempt-number-taken'; number: number }
  | { code: 'quiz.baseline-over' }
  | { code: 'quiz.too-close'; daysBetween: number };

/**
 * Whether a sitting on paper may be recorded; null when it may. Sheets can come in any order, so the spacing is kept to the attempt
 * before and to the one after, in days.
 */
export function refusalToRecord(
  rules: Pick<AttemptRules, 'attempts' | 'hoursBetween'>,
  known: readonly { number: number; satOn: CalendarDate }[],
  { number, right, of, satOn }: PaperResult,
  today: CalendarDate,
): RecordRefusal | null {
  if (of < 1 || right < 0 || right > of) return { code: 'quiz.result-impossible' };
  if (satOn > today) return { code: 'quiz.sat-in-future' };
  if (rules.attempts !== null && number > rules.attempts)
    return { code: 'quiz.attempt-limit-reached', allowed: rules.attempts };
  if (known.some((attempt) => attempt.number === number))
    return { code: 'quiz.attempt-number-taken', number };
  const days = daysBetween(rules.hoursBetween);
  const before = lastOf(known.filter((attempt) => attempt.number < number));
  const after = known
    .filter((attempt) => attempt.number > number)
    .sort((a, b) => a.number - b.number)[0];
  const tooClose =
    (before && plusDays(before.satOn, days) > satOn) ||
    (after && plusDays(satOn, days) > after.satOn);
  return tooClose ? { code: 'quiz.too-close', daysBetween: days } : null;
}
