import { regional } from './regional.js';

/** How a person reads dates: language and zone, both said outright, never guessed from the machine. */
export interface Reading {
  readonly locale: string;
  readonly zone: string;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs far more than using it. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(regional(locale), { numberingSystem: 'latn', ...options });
  formatters.set(key, made);
  return made;
}

const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/** A calendar date `YYYY-MM-DD`: the same day wherever it is read. *22 November 2026* */
export function formatDate(on: string, locale: string): string {
  return formatter(locale, { ...day, timeZone: 'UTC' }).format(new Date(`${on}T00:00:00Z`));
}

/** *Sunday 22 November* */
export function formatWeekday(on: string, locale: string): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return formatter(locale, options).format(new Date(`${on}T00:00:00Z`));
}

/** The day of an instant. *22 November 2026* */
export function formatDay(at: string | Date, { locale, zone }: Reading): string {
  return formatter(locale, { ...day, timeZone: zone }).format(new Date(at));
}

/** *10:42* */
export function formatTime(at: string | Date, { locale, zone }: Reading): string {
  return formatter(locale, { ...clock, timeZone: zone }).format(new Date(at));
}

/** *22 November 2026, 10:42*; joined here because the joining word differs between browsers. */
export function formatInstant(at: string | Date, reading: Reading): string {
  return `${formatDay(at, reading)}, ${formatTime(at, reading)}`;
}

/** *10:00–11:15* */
export function formatTimeRange(from: string | Date, to: string | Date, reading: Reading): string {
  return `${formatTime(from, reading)}–${formatTime(to, reading)}`;
}

/** Name of the zone when the reader's own clock shows another time, else `null`. *Central European Standard Time* */
export function foreignZoneName(
  at: string | Date,
  reading: Reading,
  readersZone: string = deviceZone(),
): string | null {
  const there = formatInstant(at, reading);
  if (there === formatInstant(at, { ...reading, zone: readersZone })) return null;
  const parts = formatter(reading.locale, { timeZone: reading.zone, timeZoneName: 'long' });
  const name = parts.formatToParts(new Date(at)).find((part) => part.type === 'timeZoneName');
  return name?.value ?? reading.zone;
}

export function deviceZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
