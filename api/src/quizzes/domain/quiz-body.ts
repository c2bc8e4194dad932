import type { Bank, FinalTest, Item, Quiz, WritingState } from '@stoa/content';
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
