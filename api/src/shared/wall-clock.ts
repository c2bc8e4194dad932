import { calendarDate, plusDays, startOfDay, startOfDayAfter } from './calendar-date.js';

/** The instant at which clocks in the zone show the time on that day; sessions are never planned into the hour a clock skips. */
export function at(date: string, time: string, zone: string): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const midnight = new Date(startOfDay(calendarDate(date), zone)).getTime();
  const nextMidnight = new Date(startOfDayAfter(calendarDate(date), zone)).getTime();
  const guess = midnight + (hours * 60 + minutes) * 60_000;
  // On the two days a year that are not 24 hours long, the clock has jumped by noon; sessions are at daytime.
  const jump = nextMidnight - midnight - 86_400_000;
  return new Date(hours >= 4 ? guess + jump : guess);
}

/** `10:00`: what clocks in the zone show at a moment. */
export const timeIn = (zone: string, moment: Date): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(moment);

/** The same weekday some weeks later, or earlier when negative. */
export const plusWeeks = (date: string, weeks: number): string =>
  plusDays(calendarDate(date), weeks * 7);
