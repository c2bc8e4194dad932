import { plusDays, type CalendarDate } from '../../shared/calendar-date.js';

/** A workshop is planned within a year; one that was held on paper is typed in within two weeks. */
export const plannedAtMostDays = 366;
export const typedInWithinDays = 14;
/** For how many days after the workshop its list of names is kept. */
export const listKeepDays = [7, 14, 30, 60, 90] as const;

export type WorkshopDays =
  | { readonly heldOn: CalendarDate; readonly deleteOn: CalendarDate; readonly refused: null }
  | { readonly refused: 'too-long-ago' | 'too-far-away' | 'days-unknown' | 'already-due' };

/** The day on which the names are deleted, or why there can be no workshop on that day. */
export function workshopDays(
  today: CalendarDate,
  heldOn: CalendarDate,
  keepDays: number,
): WorkshopDays {
  if (heldOn < plusDays(today, -typedInWithinDays)) return { refused: 'too-long-ago' };
  if (heldOn > plusDays(today, plannedAtMostDays)) return { refused: 'too-far-away' };
  if (!(listKeepDays as readonly number[]).includes(keepDays)) return { refused: 'days-unknown' };
  const deleteOn = plusDays(heldOn, keepDays);
  if (deleteOn <= today) return { refused: 'already-due' };
  return { heldOn, deleteOn, refused: null };
}
