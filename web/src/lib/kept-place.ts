import type { Answer } from '@stoa/content';

/** The only name under which the open area stores anything on a device, and only once its owner has chosen so. */
export const keptPlaceKey = 'stoa.my-place';

export interface KeptLesson {
  readonly screen: string;
  /** What was chosen, by the key of the screen that asked. */
  readonly decisions: Readonly<Record<string, string>>;
  readonly done: boolean;
}

/** Where somebody is in what is open to everybody: lessons, and the questions they have checked, by id. No name, no time. */
export interface Place {
  readonly lessons: Readonly<Record<string, KeptLesson>>;
  readonly quizzes: Readonly<Record<string, Readonly<Record<string, Answer>>>>;
}

export const nowhere: Place = { lessons: {}, quizzes: {} };

const version = 1;
/** A file of a person who has studied everything there is takes a tenth of this. */
const lettersAtMost = 500_000;

/** The same text on the device and in the file to take along. */
export function writePlace({ lessons, quizzes }: Place): string {
  return JSON.stringify({ stoa: 'my-place', version, lessons, quizzes });
}

/** Null for whatever is not such a text: another file, a damaged one, one of a later version. */
export function readPlace(text: string): Place | null {
  if (text.length > lettersAtMost) return null;
  const whole = parse(text);
  if (!isRecord(whole) || whole['stoa'] !== 'my-place' || whole['version'] !== version) return null;
  const { lessons, quizzes } = whole;
  const fits = isMapOf(lessons, isId, isKeptLesson) && isMapOf(quizzes, isId, isKeptAnswers);
  return fits ? { lessons, quizzes } : null;
}

/** What is read in joins what is there: a lesson once finished stays so, else the place read in counts. */
export function joinPlaces(here: Place, readIn: Place): Place {
  const lessons = { ...here.lessons, ...readIn.lessons };
  for (const [id, lesson] of Object.entries(here.lessons)) {
    if (lesson.done && lessons[id]?.done === false) lessons[id] = lesson;
  }
  const quizzes = { ...here.quizzes };
  for (const [id, answers] of Object.entries(readIn.quizzes)) {
    quizzes[id] = { ...quizzes[id], ...answers };
  }
  return { lessons, quizzes };
}

export function countPlace({ lessons, quizzes }: Place): { lessons: number; quizzes: number } {
  return { lessons: Object.keys(lessons).length, quizzes: Object.keys(quizzes).length };
}

type Check<T> = (value: unknown) => value is T;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText =
  (pattern: RegExp): Check<string> =>
  (value): value is string =>
    typeof value === 'string' && pattern.test(value);

const isId = isText(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
const isScreen = isText(/^[a-z0-9-]{1,100}$/);
const isKey = isText(/^[a-z0-9]{1,10}$/);

function isMapOf<T>(
  value: unknown,
  keyFits: Check<string>,
  valueFits: Check<T>,
): value is Record<string, T> {
  return (
    isRecord(value) && Object.entries(value).every(([key, one]) => keyFits(key) && valueFits(one))
  );
}

export const isKeptLesson: Check<KeptLesson> = (value): value is KeptLesson =>
  isRecord(value) &&
  isScreen(value['screen']) &&
  typeof value['done'] === 'boolean' &&
  isMapOf(value['decisions'], isScreen, isKey);

const isAnswer: Check<Answer> = (value): value is Answer =>
  isRecord(value) &&
  (isKey(value['choice']) || (Array.isArray(value['choices']) && value['choices'].every(isKey)));

export const isKeptAnswers: Check<Record<string, Answer>> = (
  value,
): value is Record<string, Answer> => isMapOf(value, isId, isAnswer);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
