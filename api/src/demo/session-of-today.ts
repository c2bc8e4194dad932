import { dateIn } from '../shared/calendar-date.js';
import { instantOf } from '../shared/instant.js';
import { at, timeIn } from '../shared/wall-clock.js';

const quarter = 15 * 60_000;
/** Between these no city holds sessions, and whoever looks at midnight is not to find one that began then. */
const [firstAt, lastAt] = ['08:00', '18:30'];

/**
 * When the session of today begins, on the city's clocks: a quarter of an hour ago, on the quarter, so that it is under way when the
 * demonstration is first looked at; before the morning at eight, and in the evening and at night as the day's last one.
 */
export function sessionOfToday(now: Date, today: string, zone: string): Date {
  const begun = new Date(Math.floor(now.getTime() / quarter) * quarter - quarter);
  const yesterday = dateIn(zone, instantOf(begun)) < today;
  const time = timeIn(zone, begun);
  if (yesterday || time < firstAt) return at(today, firstAt, zone);
  return time > lastAt ? at(today, lastAt, zone) : begun;
}
