import { TooFewWords, TooManyWords } from './assignments.errors.js';
import { countWords, lengthProblem, mostWords, type WordLimits } from './domain/count-words.js';

/** @throws TooFewWords or TooManyWords */
export function assertLength(text: string, limits: WordLimits): void {
  const words = countWords(text);
  const problem = lengthProblem(words, limits);
  if (problem === 'too-few') throw new TooFewWords(words, limits.atLeast);
  if (problem === 'too-many') throw new TooManyWords(words, mostWords(limits));
}
