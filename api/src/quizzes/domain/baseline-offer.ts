import { plusDays, type CalendarDate } from '../../shared/calendar-date.js';

/** What decides how long a baseline shows where somebody begins. */
export type Beginning = {
  enrolledOn: CalendarDate;
  /** The days on which the cohort's modules open, in any order. */
  opensOn: readonly CalendarDate[];
  /** Has begun another quiz of the programme, on a device or on paper. */
  begun: boolean;
};

const daysForLatecomers = 7;
const daysWithoutSecondModule = 14;

/**
 * The last day of the offer: the one before the second module opens. Whoever joins late has a week from enrolling; where no second
 * module opens on a later day than the first, a cohort has two weeks.
 */
export function lastDayOfBaseline({ enrolledOn, opensOn }: Omit<Beginning, 'begun'>): CalendarDate {
  const [first = enrolledOn, second] = [...new Set(opensOn)].sort();
  const ofCohort = second ? plusDays(second, -1) : plusDays(first, daysWithoutSecondModule - 1);
  const ofLatecomer = plusDays(enrolledOn, daysForLatecomers - 1);
  return ofCohort > ofLatecomer ? ofCohort : ofLatecomer;
}

/** Whether it is too late: whoever has begun a quiz or the second module no longer stands at the beginning. */
export const baselineIsOver = (beginning: Beginning, today: CalendarDate): boolean =>
  beginning.begun || today > lastDayOfBaseline(beginning);

/**
 * Whether a baseline on paper was sat too late: another quiz has been sat on a day before. Of paper only the day is known, so on the
 * same day it may have come first.
 */
export const wasSatTooLate = (
  satOn: CalendarDate,
  others: readonly { satOn: CalendarDate }[],
): boolean => others.some((other) => other.satOn < satOn);
