import type { Answer, Item } from '@stoa/content';
import { gradeItem } from '@stoa/content/grading';

/** A question with its key and every reason: nothing is marked here, so nothing is hidden. */
export interface PracticeItem {
  readonly id: string;
  readonly type: Item['type'];
  readonly stem: string;
  readonly options: readonly {
    readonly key: string;
    readonly right: boolean;
    readonly text: string;
    readonly reason: string;
  }[];
  readonly reason: string;
  readonly sources: readonly string[];
  readonly overdue: string | null;
}

/** What was checked last, by item. */
export type Answers = Readonly<Record<string, Answer>>;

/** So many questions come at once: a few minutes, and a page that fits a telephone. */
export const atOnce = 5;

/** As many rounds as are needed to see again what was checked before. */
export function roundsFor(items: readonly PracticeItem[], checked: Answers): number {
  const last = items.findLastIndex(({ id }) => checked[id] !== undefined);
  return Math.max(1, Math.ceil((last + 1) / atOnce));
}

/** By the same rule as every other quiz; the words of the item have no part in it. */
export function isRight({ id, type, options }: PracticeItem, answer: Answer | undefined): boolean {
  const keys = options.map(({ key, right }) => ({ key, right, text: {}, reason: {} }));
  return gradeItem({ id, type, options: keys, reason: {} }, answer).right;
}
