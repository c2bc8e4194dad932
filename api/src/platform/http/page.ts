import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { WrongShape } from './domain-error.js';

/** A page is asked for by limit and the cursor that the page before gave. */
export class PageQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number = 50;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}

export type Page<T> = { items: T[]; nextCursor: string | null };

/** Turns the sort values of a row into an opaque cursor. */
export function encodeCursor(values: readonly string[]): string {
  return Buffer.from(JSON.stringify(values), 'utf8').toString('base64url');
}

/**
 * The sort values in a cursor, or null for the first page. Junk is refused rather than read as some other page:
 * what was read must encode to the same text again.
 * @throws WrongShape when it is not one of ours
 */
export function decodeCursor(cursor: string | undefined, length: number): string[] | null {
  if (cursor === undefined) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const whole =
      Array.isArray(values) &&
      values.length === length &&
      values.every((value) => typeof value === 'string');
    if (whole && endsWithId(values) && encodeCursor(values) === cursor) return values;
  } catch {
    // Falls through to the refusal below: unreadable is the same as made up.
  }
  throw new WrongShape([
    {
      pointer: '/cursor',
      code: 'cursor',
      detail: 'Ask for the first page again: this cursor is not one of ours',
    },
  ]);
}

/** Every order ends with the id, so a made-up one is found here and not by the database. */
const endsWithId = (values: readonly string[]) =>
  /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{1,15})$/.test(values.at(-1) ?? '');

/** Cuts one row too many, asked for to learn whether there is a next page. */
export function pageOf<T>(rows: T[], limit: number, sortValues: (row: T) => string[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor(sortValues(last)) : null };
}
