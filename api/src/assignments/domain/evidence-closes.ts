import { calendarDate, dateIn, startOfDayAfter } from '../../shared/calendar-date.js';
import { instantOf } from '../../shared/instant.js';

export type EvidenceTerms = { readonly evidenceClosesOn: string; readonly zone: string };

/** Evidence may be given on the closing day itself, by the clocks of the cohort. */
export function isEvidenceClosed({ evidenceClosesOn, zone }: EvidenceTerms, now: Date): boolean {
  return instantOf(now) >= startOfDayAfter(calendarDate(evidenceClosesOn), zone);
}

/** Whether something done on paper on this day counts: not after evidence closed, and not on a day still to come. Recording it late is fine. */
export function isPaperDayPossible(
  day: string,
  { evidenceClosesOn, zone }: EvidenceTerms,
  now: Date,
): boolean {
  return day <= evidenceClosesOn && day <= dateIn(zone, instantOf(now));
}
