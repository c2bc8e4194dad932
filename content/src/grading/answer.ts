import type { Item } from '../types.ts';

/** For `single` and `true-false`. */
export interface SingleAnswer {
  choice: string;
}

/** For `multiple`. The order carries no meaning; a key named twice counts once. */
export interface MultipleAnswer {
  choices: string[];
}

export type Answer = SingleAnswer | MultipleAnswer;

type ItemShape = Pick<Item, 'type'> & { options: readonly { key: string }[] };

/** Whether this answer can be an answer to this item: the right shape, and only keys that exist. */
export function answerFits(item: ItemShape, answer: Answer): boolean {
  const isMultiple = 'choices' in answer;
  if (isMultiple !== (item.type === 'multiple')) return false;
  const offered = new Set(item.options.map((option) => option.key));
  return namedKeys(answer).every((key) => offered.has(key));
}

/**
 * The keys chosen, in the item's own order. An answer that does not fit its item counts as none
 * rather than as wrong in some other way: it can only come from a changed item or a damaged row.
 */
export function chosenKeys(item: ItemShape, answer: Answer | null | undefined): string[] {
  if (answer == null || !answerFits(item, answer)) return [];
  const named = new Set(namedKeys(answer));
  return item.options.map((option) => option.key).filter((key) => named.has(key));
}

function namedKeys(answer: Answer): readonly string[] {
  return 'choices' in answer ? answer.choices : [answer.choice];
}
