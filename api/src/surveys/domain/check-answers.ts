import { optionsOf, type Cluster, type SurveyBody, type SurveyItem } from './survey-body.js';

/** An answer to a closed question: a key, several keys, keys by row of a matrix, or a number. */
export type AnswerValue = string | string[] | Record<string, string> | number;
export type Answers = Record<string, AnswerValue>;
/** Open texts, kept apart from the rest from the first moment on. */
export type Texts = Record<string, string>;
export type CheckedAnswers = { answers: Answers; texts: Texts };

export type AnswerFaultKind =
  | 'unknown-question'
  | 'wrong-kind'
  | 'unknown-option'
  | 'too-many'
  | 'too-few'
  | 'out-of-range'
  | 'too-long'
  | 'missing';
export type AnswerFault = { item: string; kind: AnswerFaultKind; limit?: number };

type Given = Readonly<Record<string, unknown>>;

/** Whether a question is asked, given the answers before it. One that was not asked opens no further one. */
export function isAsked(
  item: Pick<SurveyItem, 'showIf'>,
  before: Readonly<Record<string, unknown>>,
): boolean {
  if (item.showIf === null) return true;
  const answer = before[item.showIf.item];
  return Array.isArray(answer) ? answer.includes(item.showIf.is) : answer === item.showIf.is;
}

/**
 * Takes answers as sent and gives those that count, or everything that is wrong with them. What was answered before another answer
 * took its question away is dropped without a word: the person no longer sees it.
 */
export function checkAnswers(
  { items }: Pick<SurveyBody, 'items'>,
  clusters: readonly Cluster[],
  given: Given,
): CheckedAnswers | { faults: AnswerFault[] } {
  const known = new Set(items.map(({ key }) => key));
  const faults: AnswerFault[] = Object.keys(given)
    .filter((key) => !known.has(key))
    .map((item) => ({ item, kind: 'unknown-question' }));
  const answers: Answers = {};
  const texts: Texts = {};
  for (const item of items) {
    if (!isAsked(item, answers)) continue;
    const read = readAnswer(item, clusters, given[item.key]);
    if (typeof read === 'object' && read !== null && 'kind' in read)
      faults.push(read as AnswerFault);
    else if (read === null) {
      if (!item.optional) faults.push({ item: item.key, kind: 'missing' });
    } else if (item.type === 'open') texts[item.key] = read as string;
    else answers[item.key] = read as AnswerValue;
  }
  return faults.length > 0 ? { faults } : { answers, texts };
}

const isNothing = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

/** The answer; null where there is none; what is wrong with it. */
function readAnswer(
  item: SurveyItem,
  clusters: readonly Cluster[],
  value: unknown,
): AnswerValue | AnswerFault | null {
  if (isNothing(value)) return null;
  const fault = (kind: AnswerFaultKind, limit?: number): AnswerFault => ({
    ...{ item: item.key, kind },
    ...(limit === undefined ? {} : { limit }),
  });
  switch (item.type) {
    case 'one':
      return oneOf(
        optionsOf(item, clusters).map(({ key }) => key),
        value,
        fault,
      );
    case 'scale5':
      return oneOf(
        item.labels.map((_, at) => String(at + 1)),
        value,
        fault,
      );
    case 'several':
      return severalOf(item, value, fault);
    case 'matrix':
      return rowsOf(item, value, fault);
    case 'number':
      return numberOf(item, value, fault);
    case 'open':
      if (typeof value !== 'string') return fault('wrong-kind');
      if (value.trim().length > item.lettersAtMost) return fault('too-long', item.lettersAtMost);
      return value.trim() === '' ? null : value.trim();
  }
}

type MakeFault = (kind: AnswerFaultKind, limit?: number) => AnswerFault;

function oneOf(keys: readonly string[], value: unknown, fault: MakeFault): string | AnswerFault {
  if (typeof value !== 'string') return fault('wrong-kind');
  return keys.includes(value) ? value : fault('unknown-option');
}

function severalOf(
  { options, atLeast, atMost }: Extract<SurveyItem, { type: 'several' }>,
  value: unknown,
  fault: MakeFault,
): string[] | AnswerFault {
  if (!Array.isArray(value) || value.some((key) => typeof key !== 'string'))
    return fault('wrong-kind');
  const chosen = new Set(value as string[]);
  const keys = options.map(({ key }) => key);
  if ([...chosen].some((key) => !keys.includes(key))) return fault('unknown-option');
  if (atMost !== null && chosen.size > atMost) return fault('too-many', atMost);
  if (chosen.size < atLeast) return fault('too-few', atLeast);
  // In the order of the survey: the order in which somebody pressed would be a trace.
  return keys.filter((key) => chosen.has(key));
}

function rowsOf(
  { rows, columns }: Extract<SurveyItem, { type: 'matrix' }>,
  value: unknown,
  fault: MakeFault,
): Record<string, string> | AnswerFault | null {
  if (typeof value !== 'object' || Array.isArray(value)) return fault('wrong-kind');
  const given = Object.entries(value as Given).filter(([, column]) => !isNothing(column));
  const known = (list: readonly { key: string }[], wanted: unknown) =>
    list.some(({ key }) => key === wanted);
  if (given.some(([row, column]) => !known(rows, row) || !known(columns, column)))
    return fault('unknown-option');
  const answered = new Map(given);
  const ordered = rows.flatMap(({ key }) => {
    const column = answered.get(key);
    return column === undefined ? [] : [[key, column as string] as const];
  });
  return ordered.length === 0 ? null : Object.fromEntries(ordered);
}

function numberOf(
  { from, to }: Extract<SurveyItem, { type: 'number' }>,
  value: unknown,
  fault: MakeFault,
): number | AnswerFault {
  // A form without scripts sends numbers as text.
  const number = typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number)) return fault('wrong-kind');
  return number < from || number > to ? fault('out-of-range') : number;
}
