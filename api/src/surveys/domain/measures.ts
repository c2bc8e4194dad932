import {
  noAnswer,
  optionsOf,
  type SurveyBody,
  type SurveyItem,
  type WaveTerms,
} from './survey-body.js';

/**
 * One thing that is counted.
 * `one`: everybody is in exactly one option or gave no answer. `scale`: the same, with options in an order of which the first
 * `low` belong together. `several`: each option stands for itself.
 */
export type Measure = {
  key: string;
  item: string;
  /** The row of a matrix. */
  row: string | null;
  kind: 'one' | 'scale' | 'several';
  options: string[];
  low: number;
};

/** Numbers are counted in so many bands. */
export const numberBands = 5;

/** All that is counted of a survey, in its order. Open texts are not: they are kept apart. */
export function measuresOf({ items }: Pick<SurveyBody, 'items'>, terms: WaveTerms): Measure[] {
  return items.flatMap((item) => measuresOfItem(item, terms));
}

function measuresOfItem(item: SurveyItem, { clusters }: WaveTerms): Measure[] {
  const scale = (key: string, row: string | null, options: string[]): Measure => ({
    ...{ key, item: item.key, row, kind: 'scale', options },
    // The two lowest belong together (*nothing* and *a little*); of two, the first.
    low: Math.min(2, options.length - 1),
  });
  const plain = (kind: 'one' | 'several', options: string[]): Measure => ({
    ...{ key: item.key, item: item.key, row: null, kind, options, low: 0 },
  });
  switch (item.type) {
    case 'one':
      return [
        plain(
          'one',
          optionsOf(item, clusters).map(({ key }) => key),
        ),
      ];
    case 'several':
      return [
        plain(
          'several',
          item.options.map(({ key }) => key),
        ),
      ];
    case 'matrix':
      return item.rows.map((row) =>
        scale(
          `${item.key}.${row.key}`,
          row.key,
          item.columns.map(({ key }) => key),
        ),
      );
    case 'scale5':
      return [
        scale(
          item.key,
          null,
          item.labels.map((_, at) => String(at + 1)),
        ),
      ];
    case 'number':
      return [
        scale(
          item.key,
          null,
          bandsOf(item).map(({ key }) => key),
        ),
      ];
    case 'open':
      return [];
  }
}

export type Band = { key: string; from: number; to: number };

/** Whole numbers in at most five bands of about the same width: exact ones single people out. */
export function bandsOf({ from, to }: { from: number; to: number }): Band[] {
  const count = Math.min(numberBands, to - from + 1);
  const edge = (at: number) => from + Math.floor(((to - from + 1) * at) / count);
  return Array.from({ length: count }, (_, at) => ({
    ...{ key: `b${at + 1}`, from: edge(at), to: edge(at + 1) - 1 },
  }));
}

/** Questions that results can be broken down by: those that ask for one thing, such as department, role or years. */
export function groupingsOf({ items }: Pick<SurveyBody, 'items'>): string[] {
  const first = items.findIndex(({ type }) => type !== 'one');
  return items.slice(0, first === -1 ? items.length : first).map(({ key }) => key);
}

export type BreakdownFault = 'unknown-grouping' | 'grouping-twice' | 'too-many-groupings';

/** Whether breakdowns may stand beside one another; null where they may. */
export function breakdownFault(
  body: Pick<SurveyBody, 'items'>,
  breakdowns: readonly (readonly string[])[],
): BreakdownFault | null {
  const known = groupingsOf(body);
  const used = breakdowns.flat();
  if (used.some((key) => !known.includes(key))) return 'unknown-grouping';
  if (new Set(used).size < used.length) return 'grouping-twice';
  return breakdowns.some(({ length }) => length < 1 || length > 2) ? 'too-many-groupings' : null;
}

/** What joins the groups of two crossed questions: a sign that no key has. */
const crossing = '|';
export const breakdownKey = (groupings: readonly string[]): string => groupings.join(crossing);

/** The group of somebody who gave these answers. */
export function groupKey(
  groupings: readonly string[],
  answers: Readonly<Record<string, unknown>>,
): string {
  return groupings
    .map((key) => {
      const answer = answers[key];
      return typeof answer === 'string' ? answer : noAnswer;
    })
    .join(crossing);
}

/** Every group that can exist, *no answer* among them, in the order of the options. */
export function groupsOf(groupings: readonly string[], measures: readonly Measure[]): string[] {
  return groupings
    .map((grouping) => {
      const measure = measures.find(({ key }) => key === grouping);
      return [...(measure?.options ?? []), noAnswer];
    })
    .reduce<string[]>(
      (groups, keys, at) =>
        at === 0 ? keys : groups.flatMap((group) => keys.map((key) => `${group}${crossing}${key}`)),
      [],
    );
}
