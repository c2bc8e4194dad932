import type { AttemptView, PaperItemView, QuizOverviewView } from './api-types.js';
import type { Answer, Answers } from './outbox.js';

export function isAnswered(answer: Answer | undefined): boolean {
  if (answer === undefined) return false;
  return 'choices' in answer ? answer.choices.length > 0 : true;
}

export function isChosen(answer: Answer | undefined, key: string): boolean {
  if (answer === undefined) return false;
  return 'choices' in answer ? answer.choices.includes(key) : answer.choice === key;
}

/** The answer after an option was pressed: another one, or one more or fewer where several may be right. */
export function afterChoosing(
  { type, options }: Pick<PaperItemView, 'type' | 'options'>,
  answer: Answer | undefined,
  key: string,
): Answer {
  if (type !== 'multiple') return { choice: key };
  const chosen = options
    .map((option) => option.key)
    .filter((one) => (one === key ? !isChosen(answer, key) : isChosen(answer, one)));
  return { choices: chosen };
}

export interface ItemStanding {
  readonly id: string;
  readonly number: number;
  readonly answered: boolean;
  readonly flagged: boolean;
}

export function standings(
  items: readonly Pick<PaperItemView, 'id'>[],
  answers: Answers,
  flags: readonly string[],
): readonly ItemStanding[] {
  return items.map(({ id }, index) => ({
    id,
    number: index + 1,
    answered: isAnswered(answers[id]?.answer),
    flagged: flags.includes(id),
  }));
}

/** What the address shows: a question by its number, or the answers before handing in. */
export type View =
  { readonly kind: 'question'; readonly index: number } | { readonly kind: 'check' };

export function viewIn(named: string | null, count: number): View {
  if (named === 'check') return { kind: 'check' };
  const index = Number(named ?? '1') - 1;
  const known = Number.isInteger(index) && index >= 0 && index < count;
  return { kind: 'question', index: known ? index : 0 };
}

/** By the server's clock; `elapsedMs` is the time since its answer arrived. Null without a limit. */
export function remainingMs(
  { deadlineAt, serverNow }: Pick<AttemptView, 'deadlineAt' | 'serverNow'>,
  elapsedMs: number,
): number | null {
  if (deadlineAt === null) return null;
  const left = Date.parse(deadlineAt) - Date.parse(serverNow) - Math.max(0, elapsedMs);
  return Math.max(0, left);
}

export type TimeMark = 'half' | 'five-minutes' | 'one-minute' | 'over';

/** Spoken when it is passed: half of the time, five minutes, one minute and the end; nothing in between. */
export function markPassed(beforeMs: number, nowMs: number, totalMs: number): TimeMark | null {
  const marks: readonly (readonly [TimeMark, number])[] = [
    ['over', 0],
    ['one-minute', 60_000],
    ['five-minutes', 300_000],
    ['half', totalMs / 2],
  ];
  const passed = marks.filter(([, at]) => beforeMs > at && nowMs <= at);
  // After a closed lid several may lie behind: the last one says it all.
  return passed[0]?.[0] ?? null;
}

/** Whole minutes, rounded up, so that nobody is told less than there is. */
export function minutesLeft(milliseconds: number): number {
  return Math.ceil(milliseconds / 60_000);
}

export function attemptsLeft({ attemptsAllowed, attempts }: QuizOverviewView): number | null {
  if (attemptsAllowed === null) return null;
  const used = Math.max(0, ...attempts.map((attempt) => attempt.number));
  return Math.max(0, attemptsAllowed - used);
}
