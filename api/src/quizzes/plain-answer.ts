import { isPlainId } from '../platform/http/plain-id.js';

export const optionKey = /^[a-z]$/;
export const choicesAtMost = 6;
export const highestSeq = 1_000_000;

type Sent = Record<string, unknown>;

/** Where an answer goes, if it is beyond doubt: an answer is what is sent most, and decorators cost as much as saving it. */
export function plainAddress({ id, seq, ...others }: Sent): object | null {
  const isNumber = typeof seq === 'string' && /^[1-9]\d{0,5}$/.test(seq);
  return isPlainId(id) && isNumber && isEmpty(others) ? { id, seq: Number(seq) } : null;
}

/** An answer that is one beyond doubt. */
export function plainAnswer(sent: Sent): object | null {
  const { itemId, answer, ...others } = sent;
  return isPlainId(itemId) && isChosen(answer) && isEmpty(others) ? sent : null;
}

function isChosen(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  const { choice, choices, ...others } = answer as Sent;
  if (!isEmpty(others) || 'choice' in answer === 'choices' in answer) return false;
  return 'choice' in answer ? isKey(choice) : areKeys(choices);
}

const areKeys = (choices: unknown): boolean =>
  Array.isArray(choices) &&
  choices.length <= choicesAtMost &&
  choices.every(isKey) &&
  new Set(choices).size === choices.length;

const isKey = (value: unknown) => typeof value === 'string' && optionKey.test(value);

const isEmpty = (others: object) => Object.keys(others).length === 0;
