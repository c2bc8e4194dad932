import type { Answer } from '@stoa/content';

/** Where somebody is in a lesson, as a device keeps it. */
export type KeptLesson = {
  screen: string;
  /** What was chosen, by the key of the screen that asked. */
  decisions: Record<string, string>;
  done: boolean;
};

/** Answers checked in a quiz that is practice, by the id of the item. */
export type KeptAnswers = Record<string, Answer>;

/** What a device keeps of somebody who studies without an account, by ids; no name, no time. */
export type KeptPlace = {
  lessons: Record<string, KeptLesson>;
  quizzes: Record<string, KeptAnswers>;
};

/** Many times what somebody has who has studied everything there is. */
const mostLessons = 500;
const mostQuizzes = 200;
const mostDecisions = 100;
const mostAnswers = 500;
const mostChoices = 20;

type Check<T> = (value: unknown) => value is T;

const isText =
  (pattern: RegExp): Check<string> =>
  (value): value is string =>
    typeof value === 'string' && pattern.test(value);

const isId = isText(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const isScreen = isText(/^[a-z0-9-]{1,100}$/);
const isKey = isText(/^[a-z0-9]{1,10}$/);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isMapOf<T>(
  value: unknown,
  most: number,
  fits: { key: Check<string>; value: Check<T> },
): value is Record<string, T> {
  if (!isRecord(value)) return false;
  const entries = Object.entries(value);
  return entries.length <= most && entries.every(([key, one]) => fits.key(key) && fits.value(one));
}

/** Exactly these fields: what nobody asked for is not taken. */
const hasOnly = (value: Record<string, unknown>, fields: readonly string[]): boolean =>
  Object.keys(value).every((field) => fields.includes(field));

export const isDecisions: Check<Record<string, string>> = (
  value,
): value is Record<string, string> =>
  isMapOf(value, mostDecisions, { key: isScreen, value: isKey });

const isLesson: Check<KeptLesson> = (value): value is KeptLesson =>
  isRecord(value) &&
  hasOnly(value, ['screen', 'decisions', 'done']) &&
  isScreen(value['screen']) &&
  typeof value['done'] === 'boolean' &&
  isDecisions(value['decisions']);

const isAnswer: Check<Answer> = (value): value is Answer => {
  if (!isRecord(value) || Object.keys(value).length !== 1) return false;
  const { choice, choices } = value;
  if (choices === undefined) return isKey(choice);
  return Array.isArray(choices) && choices.length <= mostChoices && choices.every(isKey);
};

export const isKeptAnswers: Check<KeptAnswers> = (value): value is KeptAnswers =>
  isMapOf(value, mostAnswers, { key: isId, value: isAnswer });

export const isKeptLessons: Check<KeptPlace['lessons']> = (value): value is KeptPlace['lessons'] =>
  isMapOf(value, mostLessons, { key: isId, value: isLesson });

export const isKeptQuizzes: Check<KeptPlace['quizzes']> = (value): value is KeptPlace['quizzes'] =>
  isMapOf(value, mostQuizzes, { key: isId, value: isKeptAnswers });
