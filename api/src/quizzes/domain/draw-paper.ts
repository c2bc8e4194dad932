import type { Item } from '@stoa/content';
import { shuffled, type Below } from '../../shared/shuffled.js';
import type { QuizBody } from './quiz-body.js';

/** What one person is asked: items in their order, and the options of each in theirs. */
export type Paper = PaperItem[];

/** `several` stands beside the options so that an answer's shape can be checked against the paper alone. */
export type PaperItem = { itemId: string; several: boolean; options: string[] };

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
