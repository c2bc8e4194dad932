import type { CalendarDate } from '../../shared/calendar-date.js';
import type { Instant } from '../../shared/instant.js';

/** How many were right of those on one module, by its code; null for what needs several together. */
export type Part = { module: string | null; right: number; of: number };

/** A quiz that somebody has handed in. */
export type Sitting = {
  number: number;
  origin: 'online' | 'paper';
  /** The day it was sat, in the cohort's zone. */
  satOn: CalendarDate;
  startedAt: Instant;
  submittedAt: Instant;
  right: number;
  of: number;
  /** Null on paper, where single questions are not known. */
  parts: readonly Part[] | null;
};

export type Pair = { before: Sitting; after: Sitting };

/**
 * The baseline and the final test of one person. Of the final test it is the first sitting: it stays what it is when somebody sits
 * again, and nobody has yet read the reasons of another. Null unless there are both, in this order.
 */
export function pairOf(baseline: readonly Sitting[], finalTest: readonly Sitting[]): Pair | null {
  const [before, after] = [firstOf(baseline), firstOf(finalTest)];
  return before && after && cameFirst(before, after) ? { before, after } : null;
}

/** The one with the lowest number; null where there is none. */
export const firstOf = (sittings: readonly Sitting[]): Sitting | null =>
  sittings.toSorted((a, b) => a.number - b.number)[0] ?? null;

/** The one with the highest number; null where there is none. */
export const lastOf = (sittings: readonly Sitting[]): Sitting | null =>
  sittings.toSorted((a, b) => b.number - a.number)[0] ?? null;

/** Of paper only the day is known. */
function cameFirst(before: Sitting, after: Sitting): boolean {
  const byTheClock = before.origin === 'online' && after.origin === 'online';
  return byTheClock ? before.submittedAt <= after.startedAt : before.satOn <= after.satOn;
}
