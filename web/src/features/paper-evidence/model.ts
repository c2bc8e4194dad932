import { ProblemError } from '../../lib/problem-error.js';
import type { PaperBody, PaperForm } from './api-types.js';

export const kinds = ['attempt', 'prompt', 'submission'] as const;
export type Kind = (typeof kinds)[number];

const source: Record<Kind, (form: PaperForm) => readonly unknown[]> = {
  attempt: ({ quizzes }) => quizzes,
  prompt: ({ modules }) => modules,
  submission: ({ rubric }) => rubric,
};

/** What the programme asks for at all, and can so have been done on paper. */
export const kindsOf = (form: PaperForm): readonly Kind[] =>
  kinds.filter((kind) => source[kind](form).length > 0);

/** One result as typed or pasted: texts, until they are read. */
export interface Row {
  readonly kind: Kind;
  readonly name: string;
  /** The quiz or the module; not used for the assignment. */
  readonly target: string;
  readonly number: string;
  readonly right: string;
  readonly on: string;
  /** Points by line of the rubric, in its order. */
  readonly points: readonly string[];
}

export const emptyRow = (kind: Kind): Row => ({
  kind,
  name: '',
  target: '',
  number: '1',
  right: '',
  on: '',
  points: [],
});

export type RowProblem =
  | 'name-missing'
  | 'name-unknown'
  | 'name-twice'
  | 'target-unknown'
  | 'number-wrong'
  | 'right-wrong'
  | 'date-wrong'
  | 'points-wrong';

/** Rows copied from a spreadsheet: one a line, columns by tab or semicolon; a line of headings is left out. */
export function pastedRows(text: string, kind: Kind, quiz: string): Row[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.split(/\t|;/).map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .filter((cells) => cells.slice(1).some((cell) => /\d/.test(cell)))
    .map((cells) => rowOf(cells, kind, quiz));
}

function rowOf(cells: readonly string[], kind: Kind, quiz: string): Row {
  const [name = '', second = '', third = '', fourth = ''] = cells;
  const row = { ...emptyRow(kind), name };
  if (kind === 'attempt') return { ...row, target: quiz, number: second, right: third, on: fourth };
  if (kind === 'prompt') return { ...row, target: second, on: third };
  return { ...row, number: second, on: third, points: cells.slice(3) };
}

/** The first thing that is wrong with a row, or null. */
export function problemOf(row: Row, form: PaperForm): RowProblem | null {
  const people = peopleNamed(row.name, form);
  if (row.name.trim() === '') return 'name-missing';
  if (people.length !== 1) return people.length === 0 ? 'name-unknown' : 'name-twice';
  if (row.kind !== 'submission' && targetOf(row, form) === null) return 'target-unknown';
  if (row.kind !== 'prompt' && !isWhole(row.number, 1, 10)) return 'number-wrong';
  if (row.kind === 'attempt' && !isWhole(row.right, 0, itemsOf(row, form))) return 'right-wrong';
  if (dateOf(row.on) === null) return 'date-wrong';
  if (row.kind === 'submission' && linesOf(row, form) === null) return 'points-wrong';
  return null;
}

/** What is sent; every row has been found to be in order. */
export function bodyOf(rows: readonly Row[], form: PaperForm, reason: string): PaperBody {
  const known = (row: Row) => peopleNamed(row.name, form)[0]?.enrolmentId ?? '';
  const of = (kind: Kind) => rows.filter((row) => row.kind === kind);
  const attempts = of('attempt').map((row) => ({
    enrolmentId: known(row),
    quiz: targetOf(row, form) ?? '',
    number: Number(row.number),
    right: Number(row.right),
    of: itemsOf(row, form),
    satOn: dateOf(row.on) ?? '',
  }));
  const prompts = of('prompt').map((row) => ({
    enrolmentId: known(row),
    module: targetOf(row, form) ?? '',
    answeredOn: dateOf(row.on) ?? '',
  }));
  const submissions = of('submission').map((row) => ({
    enrolmentId: known(row),
    number: Number(row.number),
    submittedOn: dateOf(row.on) ?? '',
    lines: linesOf(row, form) ?? {},
  }));
  return {
    ...(attempts.length > 0 ? { attempts } : {}),
    ...(prompts.length > 0 ? { prompts } : {}),
    ...(submissions.length > 0 ? { submissions } : {}),
    reason,
  };
}

const lists: Readonly<Record<string, Kind>> = {
  attempts: 'attempt',
  prompts: 'prompt',
  submissions: 'submission',
};

/** Which rows the server objects to: by the place in what was sent, or by the person it names. */
export function refusedRows(error: unknown, rows: readonly Row[], form: PaperForm): number[] {
  if (!(error instanceof ProblemError)) return [];
  const byPlace = error.errors.flatMap(({ pointer }) => {
    const [, list = '', at = ''] = pointer.split('/');
    const kind = lists[list];
    if (kind === undefined) return [];
    const places = rows.flatMap((row, index) => (row.kind === kind ? [index] : []));
    return places[Number(at)] ?? [];
  });
  const { enrolmentId } = error.params;
  const byPerson = rows.flatMap((row, index) =>
    peopleNamed(row.name, form).some((person) => person.enrolmentId === enrolmentId) ? [index] : [],
  );
  return [...new Set([...byPlace, ...byPerson])].sort((a, b) => a - b);
}

/** `2026-03-24` from itself, from *24.3.2026* and from *24/03/2026*. */
export function dateOf(text: string): string | null {
  const trimmed = text.trim();
  const local = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(trimmed);
  const [, day = '', month = '', year = ''] = local ?? [];
  const iso =
    local === null ? trimmed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** As kept on the device. */
export function rowsFrom(text: string): Row[] {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found.filter(isRow) : [];
  } catch {
    return [];
  }
}

function isRow(value: unknown): value is Row {
  if (typeof value !== 'object' || value === null) return false;
  const row = { ...value } as Readonly<Record<string, unknown>>;
  const texts = ['name', 'target', 'number', 'right', 'on'].map((key) => row[key]);
  return (
    kinds.some((kind) => kind === row['kind']) &&
    texts.every((text) => typeof text === 'string') &&
    Array.isArray(row['points'])
  );
}

function peopleNamed(name: string, { people }: PaperForm) {
  const wanted = plain(name);
  return people.filter((person) => plain(person.name) === wanted);
}

/** A quiz by its slug; a module by its slug or its code. */
function targetOf(row: Row, { quizzes, modules }: PaperForm): string | null {
  const wanted = plain(row.target);
  const found =
    row.kind === 'attempt'
      ? quizzes.find(({ slug }) => slug === wanted)
      : modules.find(({ slug, code }) => slug === wanted || plain(code) === wanted);
  return found?.slug ?? null;
}

function itemsOf(row: Row, { quizzes }: PaperForm): number {
  return quizzes.find(({ slug }) => slug === row.target)?.items ?? 0;
}

function linesOf(row: Row, { rubric }: PaperForm): Record<string, number> | null {
  const inOrder =
    rubric.length > 0 &&
    row.points.length === rubric.length &&
    rubric.every(({ levels }, at) => isWhole(row.points[at] ?? '', 0, levels.length - 1));
  if (!inOrder) return null;
  return Object.fromEntries(rubric.map(({ key }, at) => [key, Number(row.points[at])]));
}

function isWhole(text: string, least: number, most: number): boolean {
  return /^\d+$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;
}

/** Capitals, accents and double blanks do not make another person. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ');
}
