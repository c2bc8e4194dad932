import { describe, expect, it } from '@jest/globals';
import { ProblemError } from '../../lib/problem-error.js';
import type { PaperForm } from './api-types.js';
import {
  bodyOf,
  dateOf,
  emptyRow,
  pastedRows,
  problemOf,
  refusedRows,
  rowsFrom,
  type Row,
} from './model.js';

const levels = [{ en: '0' }, { en: '1' }, { en: '2' }, { en: '3' }];
const form: PaperForm = {
  people: [
    { enrolmentId: 'e1', name: 'Ada Hoxha' },
    { enrolmentId: 'e2', name: 'Blerim Çela' },
    { enrolmentId: 'e3', name: 'Dea Prifti' },
    { enrolmentId: 'e4', name: 'Dea Prifti' },
  ],
  quizzes: [{ slug: 'final-test', title: { en: 'Final test' }, items: 30 }],
  modules: [{ slug: 'personal-data', code: 'M2', title: { en: 'Personal data' } }],
  rubric: [
    { key: 'people', title: { en: 'People' }, levels },
    { key: 'measures', title: { en: 'Measures' }, levels },
  ],
};
const attempt = (over: Partial<Row> = {}): Row => ({
  ...emptyRow('attempt'),
  name: 'Ada Hoxha',
  target: 'final-test',
  right: '24',
  on: '2026-03-24',
  ...over,
});
const prompt = (over: Partial<Row> = {}): Row => ({
  ...emptyRow('prompt'),
  name: 'Ada Hoxha',
  target: 'M2',
  on: '24.3.2026',
  ...over,
});
const submission = (over: Partial<Row> = {}): Row => ({
  ...emptyRow('submission'),
  name: 'blerim  CELA',
  on: '24/03/2026',
  points: ['2', '3'],
  ...over,
});

describe('dates', () => {
  it.each([
    ['2026-03-24', '2026-03-24'],
    ['4.3.2026', '2026-03-04'],
    ['24/03/2026', '2026-03-24'],
    ['31.2.2026', null],
    ['2026-13-01', null],
    ['24.3.26', null],
    ['', null],
  ])('%s', (text, date) => expect(dateOf(text)).toBe(date));
});

describe('pasted rows', () => {
  it.each([
    ['a test, with tabs', 'attempt', 'Ada Hoxha\t1\t24\t2026-03-24', attempt()],
    ['a prompt, with semicolons', 'prompt', 'Ada Hoxha; M2; 24.3.2026', prompt()],
    [
      'an assignment with its points',
      'submission',
      'blerim  CELA\t1\t24/03/2026\t2\t3',
      submission(),
    ],
  ] as const)('are read: %s', (_, kind, text, row) => {
    expect(pastedRows(text, kind, 'final-test')).toEqual([row]);
  });

  it('leave out headings and empty lines', () => {
    const text = 'Name\tAttempt\tRight\tDate\r\n\r\nAda Hoxha\t1\t24\t2026-03-24\r\n';
    expect(pastedRows(text, 'attempt', 'final-test')).toEqual([attempt()]);
  });
});

describe('what is wrong with a row', () => {
  it.each([
    ['nothing, for a test', attempt(), null],
    ['nothing, for a prompt', prompt(), null],
    ['nothing, without accents and capitals', submission(), null],
    ['nothing: all right', attempt({ right: '30' }), null],
    ['no name', attempt({ name: ' ' }), 'name-missing'],
    ['nobody of that name', attempt({ name: 'Eve' }), 'name-unknown'],
    ['two of that name', attempt({ name: 'Dea Prifti' }), 'name-twice'],
    ['no such quiz', attempt({ target: 'x' }), 'target-unknown'],
    ['no such module', prompt({ target: 'M9' }), 'target-unknown'],
    ['attempt nought', attempt({ number: '0' }), 'number-wrong'],
    ['more right than asked', attempt({ right: '31' }), 'right-wrong'],
    ['half a point', attempt({ right: '2.5' }), 'right-wrong'],
    ['no date', prompt({ on: 'today' }), 'date-wrong'],
    ['too few points', submission({ points: ['2'] }), 'points-wrong'],
    ['too many in a line', submission({ points: ['2', '4'] }), 'points-wrong'],
  ])('%s', (_, row, problem) => expect(problemOf(row, form)).toBe(problem));
});

it('all kinds are sent at once, with one reason', () => {
  expect(bodyOf([attempt(), prompt(), submission()], form, 'Lists on paper')).toEqual({
    attempts: [
      {
        enrolmentId: 'e1',
        quiz: 'final-test',
        number: 1,
        right: 24,
        of: 30,
        satOn: '2026-03-24',
      },
    ],
    prompts: [{ enrolmentId: 'e1', module: 'personal-data', answeredOn: '2026-03-24' }],
    submissions: [
      {
        enrolmentId: 'e2',
        number: 1,
        submittedOn: '2026-03-24',
        lines: { people: 2, measures: 3 },
      },
    ],
    reason: 'Lists on paper',
  });
});

describe('a refusal', () => {
  const rows = [prompt(), attempt(), attempt({ name: 'Blerim Çela' })];
  it.each([
    ['points to the place', { errors: [{ pointer: '/attempts/1/satOn', code: 'x' }] }, [2]],
    ['points to the person', { params: { enrolmentId: 'e1' } }, [0, 1]],
    ['points to nothing', { errors: [{ pointer: '/reason', code: 'x' }] }, []],
  ])('%s', (_, more, found) => {
    const error = new ProblemError({ type: 'urn:problem:x', status: 422, ...more });
    expect(refusedRows(error, rows, form)).toEqual(found);
  });
});

it.each([
  ['come back', JSON.stringify([prompt()]), [prompt()]],
  ['are none after something else', '{"a":1}', []],
  ['are none after nonsense', '[', []],
  ['lose what is no row', '[1,{"kind":"attempt"}]', []],
])('rows kept on the device %s', (_, text, rows) => expect(rowsFrom(text)).toEqual(rows));
