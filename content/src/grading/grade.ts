import type { Item, LocaleText } from '../types.ts';
import { chosenKeys, type Answer } from './answer.ts';

export type GradableItem = Pick<Item, 'id' | 'type' | 'options' | 'reason'>;

export interface GradedOption {
  key: string;
  right: boolean;
  chosen: boolean;
  /** Given for what was chosen and for what is right; null for the others. */
  reason: LocaleText | null;
}

export interface GradedItem {
  itemId: string;
  answered: boolean;
  right: boolean;
  chosen: string[];
  rightKeys: string[];
  /** Why the right answer is right. */
  reason: LocaleText;
  options: GradedOption[];
}

export interface GradedPaper {
  right: number;
  of: number;
  answered: number;
  items: GradedItem[];
}

/**
 * All or nothing: with several right options, exactly those must be chosen. No part of a point is
 * given, so marks stay whole numbers and guessing at every box gains nothing.
 */
export function gradeItem(item: GradableItem, answer: Answer | null | undefined): GradedItem {
  const chosen = chosenKeys(item, answer);
  const rightKeys = item.options.filter((option) => option.right).map((option) => option.key);
  return {
    itemId: item.id,
    answered: chosen.length > 0,
    right: rightKeys.length > 0 && sameKeys(chosen, rightKeys),
    chosen,
    rightKeys,
    reason: item.reason,
    options: item.options.map(({ key, right, reason }) => ({
      key,
      right,
      chosen: chosen.includes(key),
      reason: right || chosen.includes(key) ? reason : null,
    })),
  };
}

/** Answers are looked up by item id; an item without one counts as not answered. No items: 0 of 0. */
export function gradePaper(
  items: readonly GradableItem[],
  answers: Readonly<Record<string, Answer | null | undefined>>,
): GradedPaper {
  const graded = items.map((item) => gradeItem(item, answers[item.id]));
  return {
    right: graded.filter((item) => item.right).length,
    of: graded.length,
    answered: graded.filter((item) => item.answered).length,
    items: graded,
  };
}

/** An empty paper is never passed, whatever the mark. */
export function isPassed(paper: Pick<GradedPaper, 'right' | 'of'>, rightAtLeast: number): boolean {
  return paper.of > 0 && paper.right >= rightAtLeast;
}

/** Both lists come in the item's order without repetition. */
function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}
