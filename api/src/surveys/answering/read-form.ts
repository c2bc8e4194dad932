import type { SurveyItem } from '../domain/survey-body.js';

/** Of every field that holds an answer, so that none is taken for something the form itself can do. */
const prefix = 'a.';

type Form = Readonly<Record<string, unknown>>;

/**
 * Answers from a form that was sent without scripts: several of one question come as a list or, if there is one, as a text; those
 * of a matrix under the question and the row.
 */
export function readForm(items: readonly SurveyItem[], form: Form): Record<string, unknown> {
  return Object.fromEntries(
    items.flatMap((item) => {
      const value = valueOf(item, form);
      return value === undefined ? [] : [[item.key, value] as const];
    }),
  );
}

function valueOf(item: SurveyItem, form: Form): unknown {
  const value = form[`${prefix}${item.key}`];
  if (item.type === 'several') return typeof value === 'string' ? [value] : value;
  if (item.type !== 'matrix') return value;
  const rows = item.rows.flatMap(({ key }) => {
    const column = form[`${prefix}${item.key}.${key}`];
    return column === undefined ? [] : [[key, column] as const];
  });
  return rows.length === 0 ? undefined : Object.fromEntries(rows);
}
