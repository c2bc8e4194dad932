/** Words as a person counts them: what stands between spaces and has a letter or a digit in it. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

export type WordLimits = { readonly atLeast: number; readonly atMost: number };

/** The upper limit is advice up to its double; nobody loses an answer over ten words too many. */
export const mostWords = ({ atMost }: WordLimits): number => atMost * 2;

/** What is wrong with the length of an answer, or null. */
export function lengthProblem(words: number, limits: WordLimits): 'too-few' | 'too-many' | null {
  if (words < limits.atLeast) return 'too-few';
  return words > mostWords(limits) ? 'too-many' : null;
}
