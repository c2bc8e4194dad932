/**
 * Where many rows of people say the same (present, in the room, at this session), the database groups them and names the people as one
 * text. A row for each would cost several times what it takes to read it.
 */

/** A value for a grouped statement: the ids in the group. The argument is SQL. */
export const groupedIdsSql = (column: string) => `string_agg(${column}::text, ',')`;

/** The ids of a group, of which there is at least one. */
export const idsIn = (grouped: string): string[] => grouped.split(',');
