import type { Release } from './api-types.js';
import type { Labels } from './labels.js';
import type { Bar } from './results-model.js';

const most = (a: Bar, b: Bar) => (b.count ?? 0) - (a.count ?? 0);

/** Topics of which most know little, the most first; those that cannot be shown are left out. */
export function leastKnown({ measures }: Release, labels: Labels): Bar[] {
  return measures
    .filter(({ measure, low }) => measure.startsWith('knowledge.') && low !== null)
    .map(({ measure, low }) => ({ key: measure, label: labels.measure(measure), count: low }))
    .toSorted(most);
}

/** What most chose, the most first; without what cannot be shown, and without what nobody chose. */
export function mostChosen({ measures }: Release, wanted: string, labels: Labels): Bar[] {
  const found = measures.find(({ measure }) => measure === wanted)?.options ?? [];
  return found
    .filter(({ option, count }) => option !== '' && count !== null && count > 0)
    .map(({ option, count }) => ({
      key: option,
      label: labels.option(wanted, option) ?? option,
      count,
    }))
    .toSorted(most);
}
