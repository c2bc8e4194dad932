import type { MyEnrolment } from '../cohorts/index.js';
import { calendarDate, dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import type { StartingTerms } from './domain/may-start-attempt.js';

/** What the cohort and the clock say about beginning an attempt now. */
export function startingTerms(
  { zone, state, evidenceClosesOn }: MyEnrolment,
  now: Date,
): StartingTerms {
  const moment = instantOf(now);
  return {
    now: moment,
    today: dateIn(zone, moment),
    zone,
    active: state === 'active',
    evidenceClosesOn: calendarDate(evidenceClosesOn),
  };
}
