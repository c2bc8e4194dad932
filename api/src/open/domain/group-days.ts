import { plusDays, type CalendarDate } from '../../shared/calendar-date.js';

/** A promise is for weeks and not for years. */
export const longestPromiseDays = 183;
/** For how many days after the promised answer a group can still be read. */
export const keepDays = [14, 30, 60, 90] as const;

export type GroupDays =
  | { answerBy: CalendarDate; deleteOn: CalendarDate; refused: null }
  | { refused: 'answer-too-early' | 'answer-too-late' | 'days-unknown' };

/** The day on which everything of a group is deleted: so long after the promised answer that the group can find it. */
export function daysOf(today: CalendarDate, answerBy: CalendarDate, days: number): GroupDays {
  if (answerBy <= today) return { refused: 'answer-too-early' };
  if (answerBy > plusDays(today, longestPromiseDays)) return { refused: 'answer-too-late' };
  if (!(keepDays as readonly number[]).includes(days)) return { refused: 'days-unknown' };
  return { answerBy, deleteOn: plusDays(answerBy, days), refused: null };
}
