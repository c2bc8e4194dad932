import type { ServerText } from '../../lib/draft-keeper.js';
import type { Status } from '../../ui/status-pill.js';
import type { PromptAnswerView, PromptsView, PromptView } from './api-types.js';

/** Words as people count them: what stands between spaces and has a letter or a digit in it. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** `many` is advice; only twice as much as asked is `too-many`. */
export type Length = 'none' | 'too-few' | 'enough' | 'many' | 'too-many';

/** Nobody loses an answer over ten words too many. */
export function mostWords({ atMost }: PromptView['words']): number {
  return atMost * 2;
}

export function lengthOf(words: number, asked: PromptView['words']): Length {
  if (words === 0) return 'none';
  if (words < asked.atLeast) return 'too-few';
  if (words > mostWords(asked)) return 'too-many';
  return words > asked.atMost ? 'many' : 'enough';
}

/** Nobody has written anything yet: version 0. */
export function serverTextOf(prompt: PromptView | undefined): ServerText {
  const answer = prompt?.answer ?? null;
  return answer === null ? { text: '', version: 0 } : answer;
}

export function withAnswer(
  known: PromptsView | undefined,
  id: string,
  { state, text, version, answeredOn }: PromptAnswerView,
): PromptsView | undefined {
  if (known === undefined) return undefined;
  const change = (item: PromptView): PromptView =>
    item.id === id
      ? { ...item, state, origin: 'online', answer: { text, version }, answeredOn }
      : item;
  return { ...known, items: known.items.map(change) };
}

export type Progress = 'open' | 'draft' | 'answered' | 'paper';

export function progressOf({ state, origin }: PromptView): Progress {
  return state === 'answered' && origin === 'paper' ? 'paper' : state;
}

export const statusOf: Readonly<Record<Progress, Status>> = {
  open: 'open',
  draft: 'current',
  answered: 'done',
  paper: 'done',
};

export function countAnswered(prompts: readonly PromptView[]): number {
  return prompts.filter(({ state }) => state === 'answered').length;
}

/** The first one that still waits, in the order of the programme. */
export function nextOpen(
  prompts: readonly PromptView[],
  after?: PromptView,
): PromptView | undefined {
  return prompts.find((prompt) => prompt.state !== 'answered' && prompt.id !== after?.id);
}
