import { plusDays, type CalendarDate } from '../../shared/calendar-date.js';

/** The day that many working days later; Saturdays and Sundays do not count, holidays are not known here. */
export function plusWorkingDays(from: CalendarDate, days: number): CalendarDate {
  let day = from;
  for (let left = days; left > 0;) {
    day = plusDays(day, 1);
    if (!isWeekend(day)) left -= 1;
  }
  return day;
}

function isWeekend(day: CalendarDate): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
