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
  const made = new Intl.DateTimeFormat(locale, { numberingSystem: 'latn', ...options });
  formatters.set(key, made);
  return made;
}

const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

const albanian = {
  months: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor'.split(
    ' ',
  ),
  weekdays: ['e diel', 'e hënë', 'e martë', 'e mërkurë', 'e enjte', 'e premte', 'e shtunë'],
};

type Part = 'weekday' | 'day' | 'month' | 'year';

/** `day month year` in that order, as both languages write it. */
function words(at: Date, { locale, zone }: Reading, parts: readonly Part[]): string {
  if (locale === 'sq') return wordsInAlbanian(at, zone, parts);
  const options: Intl.DateTimeFormatOptions = {
    timeZone: zone,
    ...(parts.includes('weekday') ? { weekday: 'long' } : {}),
    ...(parts.includes('year') ? { year: 'numeric' } : {}),
    day: 'numeric',
    month: 'long',
  };
  return formatter(regional(locale), options).format(at);
}

function wordsInAlbanian(at: Date, zone: string, parts: readonly Part[]): string {
  const numeric = { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  const found = Object.fromEntries(
    formatter('en-GB', numeric)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1 } = found;
  const weekday = albanian.weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  const date = [day, albanian.months[month - 1], ...(parts.includes('year') ? [year] : [])].join(
    ' ',
  );
  return parts.includes('weekday') ? `${weekday}, ${date}` : date;
}

/** A calendar date `YYYY-MM-DD`: the same day wherever it is read. *22 November 2026* */
export function formatDate(on: string, locale: string): string {
  return words(new Date(`${on}T00:00:00Z`), { locale, zone: 'UTC' }, ['day', 'month', 'year']);
}

/** Days from one to another, a single one as what it is. *5 October – 7 December 2026* */
export function formatDays(from: string, to: string, locale: string): string {
  if (from === to) return formatDate(to, locale);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const parts: Part[] = sameYear ? ['day', 'month'] : ['day', 'month', 'year'];
  const first = words(new Date(`${from}T00:00:00Z`), { locale, zone: 'UTC' }, parts);
  return `${first} – ${formatDate(to, locale)}`;
}

/** *Sunday 22 November* */
export function formatWeekday(on: string, locale: string): string {
  return words(new Date(`${on}T00:00:00Z`), { locale, zone: 'UTC' }, ['weekday', 'day', 'month']);
}

/** The day of an instant. *22 November 2026* */
export function formatDay(at: string | Date, reading: Reading): string {
  return words(new Date(at), reading, ['day', 'month', 'year']);
}

/** The day of an instant with its weekday. *Sunday 22 November* */
export function formatDayWithWeekday(at: string | Date, reading: Reading): string {
  return words(new Date(at), reading, ['weekday', 'day', 'month']);
}

/** *10:42* */
export function formatTime(at: string | Date, { zone }: Reading): string {
  return formatter('en-GB', { ...clock, timeZone: zone }).format(new Date(at));
}

/** *22 November 2026, 10:42*; joined here because the joining word differs between browsers. */
export function formatInstant(at: string | Date, reading: Reading): string {
  return `${formatDay(at, reading)}, ${formatTime(at, reading)}`;
}

/** *10:00–11:15* */
export function formatTimeRange(from: string | Date, to: string | Date, reading: Reading): string {
  return `${formatTime(from, reading)}–${formatTime(to, reading)}`;
}

/**
 * Name of the zone when the reader's own clock shows another time, else `null`.
 * *Central European Standard Time*, or *Tirane* where the language has no name for it.
 */
export function foreignZoneName(
  at: string | Date,
  reading: Reading,
  readersZone: string = deviceZone(),
): string | null {
  const there = formatInstant(at, reading);
  if (there === formatInstant(at, { ...reading, zone: readersZone })) return null;
  const city = (reading.zone.split('/').at(-1) ?? reading.zone).replaceAll('_', ' ');
  if (reading.locale === 'sq') return city;
  const named = formatter(regional(reading.locale), {
    timeZone: reading.zone,
    timeZoneName: 'long',
  });
  return (
    named.formatToParts(new Date(at)).find(({ type }) => type === 'timeZoneName')?.value ?? city
  );
}

export function deviceZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
