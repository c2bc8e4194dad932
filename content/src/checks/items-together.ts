import type { Place, Report } from '../problem.ts';
import type { Item, Locale } from '../types.ts';

/** Items that are sat together, and how to name them in a message. */
export interface ItemSet {
  items: readonly Item[];
  locales: readonly Locale[];
  place: Place;
  /** `items`, or `items tagged M1`. */
  name: string;
}

/** Below this a share says nothing. */
const singlesAtLeast = 4;

/** What items must be together, wherever they stand. Shares are compared by multiplication. */
export function checkItemsTogether(report: Report, set: ItemSet): void {
  checkRecall(report, set);
  checkPlaces(report, set);
  for (const locale of set.locales) checkLongest(report, set, locale);
}

function checkRecall(report: Report, { items, place, name }: ItemSet): void {
  const recall = items.filter((item) => item.kind === 'recall').length;
  if (recall * 100 <= items.length * 40) return;
  report.error(
    place,
    'quiz/recall',
    `${recall} of ${items.length} ${name} only ask to recall; 40 % is the limit.`,
  );
}

function singles(items: readonly Item[]): Item[] {
  return items.filter((item) => item.type === 'single');
}

/** A key that often stands in one place can be guessed without reading. */
function checkPlaces(report: Report, { items, place, name }: ItemSet): void {
  const asked = singles(items);
  const count = new Map<number, number>();
  for (const item of asked) {
    const at = item.options.findIndex((option) => option.right);
    count.set(at, (count.get(at) ?? 0) + 1);
  }
  for (const [at, times] of count) {
    if (at === -1 || times * 2 <= asked.length || asked.length < singlesAtLeast) continue;
    report.error(
      place,
      'quiz/key-place',
      `The right option is ${String.fromCharCode(97 + at)} in ${times} of ${asked.length} ${name}; half is the limit.`,
    );
  }
}

/** The longest option is a hint, so it must not be the key too often. */
function checkLongest(report: Report, { items, place, name }: ItemSet, locale: Locale): void {
  const asked = singles(items);
  const longest = asked.filter((item) => {
    const { key, distractor } = lengthsOf(item, locale);
    return key > distractor;
  }).length;
  if (longest * 100 <= asked.length * 45 || asked.length < singlesAtLeast) return;
  report.error(
    place,
    'quiz/key-longest',
    `The key is the longest option in ${longest} of ${asked.length} ${name} in ${locale}; 45 % is the limit.`,
  );
}

/** And never by too much. */
export function checkKeyLengths(
  report: Report,
  items: readonly Item[],
  locales: readonly Locale[],
): void {
  for (const locale of locales) {
    for (const item of singles(items)) {
      const { key, distractor } = lengthsOf(item, locale);
      if (distractor === 0 || key * 10 <= distractor * 13) continue;
      report.error(
        report.placeOf(item, 'options'),
        'item/key-length',
        `The key of ${item.code} has ${key} letters in ${locale}, the longest distractor ${distractor}; 1.3 times is the limit.`,
      );
    }
  }
}

function lengthsOf(item: Item, locale: Locale): { key: number; distractor: number } {
  const longest = (right: boolean): number =>
    Math.max(
      0,
      ...item.options
        .filter((option) => option.right === right)
        .map((option) => option.text[locale]?.length ?? 0),
    );
  return { key: longest(true), distractor: longest(false) };
}
