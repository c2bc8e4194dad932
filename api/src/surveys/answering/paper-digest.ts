import { createHmac } from 'node:crypto';
import { canonicalJson } from '@stoa/content';
import type { AnswerValue, Answers } from '../domain/check-answers.js';

/** A paper that says less cannot be told from another one, and a digest of little could be found by trying. */
export const answersToTell = 8;
const bytes = 2;

/**
 * A mark by which the same paper is noticed when it is typed in twice; null for one that says too little. It has 16 bits, keyed for the
 * wave: of a hundred papers one in six hundred others is taken for known, so that a match proves nothing about anybody.
 */
export function paperDigest(answers: Answers, salt: string): string | null {
  const said = Object.values(answers).reduce<number>((total, value) => total + sizeOf(value), 0);
  if (said < answersToTell) return null;
  return createHmac('sha256', salt)
    .update(canonicalJson(answers))
    .digest()
    .subarray(0, bytes)
    .toString('hex');
}

function sizeOf(value: AnswerValue): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'object' ? Object.keys(value).length : 1;
}
