import { fieldErrors, problemMessage } from '../../lib/problem.js';
import { ProblemError } from '../../lib/problem-error.js';
import type { Translate } from '../../lib/translate.js';
import type { SummarisedError } from '../../ui/error-summary.js';

/** Where the server's word for a field is found on the page, by the field's path in the body. */
export type FieldIds = Readonly<Record<string, string>>;

/**
 * A refusal, each error at its field where it has one. `codes` are refusals of the whole request
 * that are really about one field, such as an address that is taken.
 */
export function refusals(
  t: Translate,
  error: unknown,
  fields: FieldIds,
  codes: FieldIds = {},
): readonly SummarisedError[] {
  const own = Object.entries(fieldErrors(t, error)).flatMap(([path, text]) => {
    const fieldId = fields[path];
    return fieldId === undefined ? [] : [{ fieldId, text }];
  });
  if (own.length > 0) return own;
  const fieldId = error instanceof ProblemError ? codes[error.code] : undefined;
  const text = problemMessage(t, error);
  return [fieldId === undefined ? { text } : { fieldId, text }];
}

/** An error for each of the fields that is empty. */
export function missing(
  fields: readonly (readonly [fieldId: string, value: string, text: string])[],
): readonly SummarisedError[] {
  return fields.flatMap(([fieldId, value, text]) =>
    value.trim() === '' ? [{ fieldId, text }] : [],
  );
}

/** What differs from what was there, so that a change of one field never overwrites another's of somebody else. */
export function changesOf<Values extends Readonly<Record<string, unknown>>>(
  before: Values,
  after: Values,
): Partial<Values> {
  return Object.fromEntries(
    Object.entries(after).filter(([key, value]) => value !== before[key]),
  ) as Partial<Values>;
}
