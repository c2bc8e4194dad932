declare const instant: unique symbol;

/**
 * A moment, as text: ISO 8601 in UTC with milliseconds, exactly as `Date#toISOString` writes it. It is plain data, so it
 * can be stored in a snapshot and sent as it is, and because every one of them has the same form, the order of the texts
 * is the order of the moments (years 0 to 9999): compare with `<`.
 */
export type Instant = string & { readonly [instant]: true };

const MILLISECONDS_PER_HOUR = 3_600_000;

/** Texts must end in `Z`: one without a zone would mean something else on every machine. */
export function instantOf(moment: Date | number | `${string}Z`): Instant {
  return (moment instanceof Date ? moment : new Date(moment)).toISOString() as Instant;
}

export function plusHours(start: Instant, hours: number): Instant {
  return instantOf(Date.parse(start) + hours * MILLISECONDS_PER_HOUR);
}

export function minutesBetween(start: Instant, end: Instant): number {
  return Math.floor((Date.parse(end) - Date.parse(start)) / 60_000);
}

/** The first of the given moments that lies after `now`; null when none does. */
export function nextAfter(now: Instant, moments: readonly Instant[]): Instant | null {
  return moments.reduce<Instant | null>(
    (first, moment) => (moment > now && (first === null || moment < first) ? moment : first),
    null,
  );
}
