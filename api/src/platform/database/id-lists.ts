/** Many ids as one parameter, for `$1::uuid[]`. The driver would take each apart to quote what needs no quoting. */
export const idList = (ids: readonly string[]): string => `{${ids.join(',')}}`;

/**
 * Where many rows of people say the same (present, in the room, at this session), the database groups them and names the people by
 * their places in the list that was asked about. A row for each, with its id, would cost several times what it takes to read it.
 */

/** A table for a statement: `asked.id` and its place `asked.at`, of the ids in the parameter. */
export const askedSql = (parameter: string) =>
  `unnest(${parameter}::uuid[]) WITH ORDINALITY AS asked(id, at)`;

/** A value for a statement grouped over `askedSql`: whom the group is about, for `placesIn`. */
export const placesSql = `string_agg(asked.at::text, ',')`;

/** Places in the list asked about, from 0; a group is about somebody at least. */
export function placesIn(grouped: string): number[] {
  const places: number[] = [];
  // Digit by digit: a text for each of thousands would cost several times what they are worth.
  let place = 0;
  for (let at = 0; at < grouped.length; at += 1) {
    const sign = grouped.charCodeAt(at);
    if (sign === comma) {
      places.push(place - 1);
      place = 0;
    } else place = place * 10 + sign - zero;
  }
  places.push(place - 1);
  return places;
}

const [comma, zero] = [','.charCodeAt(0), '0'.charCodeAt(0)];
