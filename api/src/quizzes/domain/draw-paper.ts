import type { Item } from '@stoa/content';
import type { QuizBody } from './quiz-body.js';

/** What one person is asked: items in their order, and the options of each in theirs. */
export type Paper = PaperItem[];

/** `several` stands beside the options so that an answer's shape can be checked against the paper alone. */
export type PaperItem = { itemId: string; several: boolean; options: string[] };

/** A whole number from 0 up to, but not including, the bound; each as likely as the others. */
export type Below = (bound: number) => number;

/**
 * Lays out a paper. Scarce tags are drawn first, so that an item with two tags is not used up by the richer one.
 * True-or-false keeps its order, which readers expect.
 */
export function drawPaper(
  { items, draw, shuffle }: Pick<QuizBody, 'items' | 'draw' | 'shuffle'>,
  below: Below,
): Paper {
  const drawn = draw ? drawByTag(items, draw, below) : items;
  const ordered = shuffle ? shuffled(drawn, below) : drawn;
  return ordered.map(({ id, type, options }) => {
    const keys = options.map(({ key }) => key);
    return {
      itemId: id,
      several: type === 'multiple',
      options: shuffle && type !== 'true-false' ? shuffled(keys, below) : keys,
    };
  });
}

function drawByTag(
  items: readonly Item[],
  draw: readonly { tag: string; count: number }[],
  below: Below,
): Item[] {
  const tagged = (tag: string) => items.filter(({ tags }) => tags.includes(tag));
  const scarceFirst = [...draw].sort(
    (a, b) => tagged(a.tag).length - a.count - (tagged(b.tag).length - b.count),
  );
  const drawn = new Set<Item>();
  for (const { tag, count } of scarceFirst) {
    const left = tagged(tag).filter((item) => !drawn.has(item));
    for (const item of shuffled(left, below).slice(0, count)) drawn.add(item);
  }
  return [...drawn];
}

/** A copy in a random order, every order as likely as the others. */
export function shuffled<T>(list: readonly T[], below: Below): T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}
