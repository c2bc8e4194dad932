import { instantOf, type Instant } from './instant.js';

/** A day without a zone, `YYYY-MM-DD`. The order of the texts is the order of the days. */
export type CalendarDate = `${number}-${number}-${number}`;

const MILLISECONDS_PER_DAY = 86_400_000;

export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && dayOf(midnight.getTime()) === text;
}

/** Refuses what only looks like a day, such as the 30th of February. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`Not a calendar date: ${text}`);
  return text;
}

export function plusDays(date: CalendarDate, days: number): CalendarDate {
  return dayOf(midnightUtc(date) + days * MILLISECONDS_PER_DAY);
}

/** The same day of a later month, or that month's last day where it is shorter (31 January + 1 = 28 February). */
export function plusMonths(date: CalendarDate, months: number): CalendarDate {
  const start = new Date(midnightUtc(date));
  const firstOfMonth = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const daysInMonth = new Date(
    Date.UTC(firstOfMonth.getUTCFullYear(), firstOfMonth.getUTCMonth() + 1, 0),
  ).getUTCDate();
  return plusDays(dayOf(firstOfMonth.getTime()), Math.min(start.getUTCDate(), daysInMonth) - 1);
}

export function earlierOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

/** The day a moment falls on for people in the zone. */
export function dateIn(zone: string, moment: Instant): CalendarDate {
  return dayOf(wallClock(Date.parse(moment), zone));
}

/**
 * The first moment of a day in a zone. Usually midnight; where clocks skip midnight it is the moment after the jump, and
 * where midnight comes twice it is the first.
 */
export const startOfDay = remembered(findStartOfDay);

/** The one place where a due date becomes an instant: a deadline is exclusive and ends as the following day begins. */
export const startOfDayAfter = remembered((date, zone) => startOfDay(plusDays(date, 1), zone));

type MomentOfDay = (date: CalendarDate, zone: string) => Instant;

/** A cohort has few deadlines and many people, and the same day is asked for with each of them. */
function remembered(find: MomentOfDay): MomentOfDay {
  const atMost = 2_000;
  const known = new Map<string, Instant>();
  return (date, zone) => {
    const key = `${date} ${zone}`;
    const moment = known.get(key) ?? find(date, zone);
    if (known.size >= atMost) known.clear();
    known.set(key, moment);
    return moment;
  };
}

function findStartOfDay(date: CalendarDate, zone: string): Instant {
  const midnight = midnightUtc(date);
  const offsetBefore = offsetAt(midnight - MILLISECONDS_PER_DAY, zone);
  const offsetAfter = offsetAt(midnight + MILLISECONDS_PER_DAY, zone);
  if (offsetBefore === offsetAfter) return instantOf(midnight - offsetBefore);
  const [earlier, later] = [offsetBefore, offsetAfter]
    .map((offset) => midnight - offset)
    .sort((a, b) => a - b) as [number, number];
  const first = [earlier, later].find((moment) => wallClock(moment, zone) === midnight);
  return instantOf(first ?? firstReaching(midnight, zone, earlier, later));
}

/** Midnight does not exist that day: halve the span around the jump until its moment is found. */
function firstReaching(wall: number, zone: string, before: number, after: number): number {
  let [low, high] = [before, after];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (wallClock(middle, zone) < wall) low = middle;
    else high = middle;
  }
  return high;
}

function offsetAt(moment: number, zone: string): number {
  return wallClock(moment, zone) - moment;
}

/** What clocks in the zone show at a moment, as if that were UTC, in milliseconds. */
function wallClock(moment: number, zone: string): number {
  const milliseconds = ((moment % 1000) + 1000) % 1000;
  return Date.parse(`${clockOf(zone).format(moment).replace(' ', 'T')}Z`) + milliseconds;
}

/** Making a formatter costs far more than using it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  // The Swedish form is `2026-03-01 12:00:00`, which can be read back; taking it apart instead is far slower.
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  clocks.set(zone, made);
  return made;
}

function midnightUtc(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

function dayOf(moment: number): CalendarDate {
  return new Date(moment).toISOString().slice(0, 10) as CalendarDate;
}
