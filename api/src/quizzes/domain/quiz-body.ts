import type { Bank, Baseline, FinalTest, Item, Quiz, WritingState } from '@stoa/content';
import type { LocaleText } from '../../shared/locale-text.js';

/** A quiz as it is kept in a version: the items with their keys, and how a paper is made of them. */
export type QuizBody = {
  slug: string;
  title: LocaleText;
  state: WritingState;
  /** Whether items and options are laid in another order for each person. */
  shuffle: boolean;
  /** How many items of each tag a paper has; null: all items. */
  draw: { tag: string; count: number }[] | null;
  minutes: number | null;
  attempts: number | null;
  hoursBetween: number;
  rightAtLeast: number;
  items: Item[];
  /** Present only in a baseline. Its items belong to the final test's bank, so keys and reasons are not shown afterwards. */
  baseline?: true;
};

export function bodyOfQuiz({
  slug,
  title,
  shuffle,
  minutes,
  attempts,
  hoursBetween,
  rightAtLeast,
  items,
}: Quiz): QuizBody {
  return {
    slug,
    title,
    state: 'complete',
    shuffle,
    draw: null,
    minutes,
    attempts,
    hoursBetween,
    rightAtLeast,
    items,
  };
}

/** While its bank is being written a final test is an outline without items. */
export function bodyOfFinalTest(
  { slug, title, state, draw, minutes, attempts, hoursBetween, rightAtLeast }: FinalTest,
  bank: Bank | undefined,
): QuizBody {
  return {
    slug,
    title,
    state,
    shuffle: true,
    draw,
    minutes,
    attempts,
    hoursBetween,
    rightAtLeast,
    items: bank?.items ?? [],
  };
}

/** Sat once, before people begin: no clock, and nothing that must be reached. */
export function bodyOfBaseline(
  { slug, title, items: codes }: Baseline,
  bank: Bank | undefined,
): QuizBody {
  return {
    ...{ slug, title, state: 'complete', shuffle: true, draw: null },
    ...{ minutes: null, attempts: 1, hoursBetween: 0, rightAtLeast: 0 },
    items: codes.flatMap((code) => bank?.items.find((item) => item.code === code) ?? []),
    baseline: true,
  };
}
