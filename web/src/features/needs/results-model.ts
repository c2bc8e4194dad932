import type { Breakdown, Release, SurveyItem } from './api-types.js';
import type { Labels } from './labels.js';

/** A bar of a chart, or a hole. `count` null: must not be shown. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly count: number | null;
}

export interface QuestionFigures {
  readonly key: string;
  readonly bars: readonly Bar[];
}

/** Of an item: its measures, one for each row of a matrix. */
export function measuresOfItem(
  { measures }: Release,
  item: Pick<SurveyItem, 'key'>,
  labels: Labels,
  none: string,
): QuestionFigures[] {
  return measures
    .filter(({ measure }) => measure === item.key || measure.startsWith(`${item.key}.`))
    .map(({ measure, options }) => ({
      key: measure,
      bars: options
        // Where everybody answered there is nothing to say about those who did not.
        .filter(({ option, count }) => option !== '' || count !== 0)
        .map(({ option, count }) => ({
          key: option,
          label: option === '' ? none : (labels.option(measure, option) ?? option),
          count,
        })),
    }));
}

/** Groups of a row in words: small ones that are only shown together are named together. */
export function groupName(
  { groupings }: Pick<Breakdown, 'groupings'>,
  groups: readonly string[],
  labels: Labels,
  none: string,
): string {
  return groups
    .map((group) =>
      group
        .split('|')
        .map((key, at) => (key === '' ? none : (labels.option(groupings[at] ?? '', key) ?? key)))
        .join(' × '),
    )
    .join(' + ');
}

/** Measures of a breakdown that belong to an item. */
export function brokenDown({ measures }: Breakdown, item: Pick<SurveyItem, 'key'>) {
  return measures.filter(
    ({ measure }) => measure === item.key || measure.startsWith(`${item.key}.`),
  );
}
