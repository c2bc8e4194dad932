import { describe, expect, it } from '@jest/globals';
import {
  asHeadings,
  draftOf,
  fileProblem,
  handedIn,
  pointsFor,
  serverTextOf,
  standingOf,
  type Standing,
  withDraft,
} from './model.js';
import { anAssignment, aSubmission } from './testing.js';

const failed = {
  state: 'failed' as const,
  points: 20,
  outOf: 36,
  passed: false,
  zeroLines: [] as string[],
};

describe('a file', () => {
  it.each([
    { name: 'check.pdf', size: 1000, problem: null },
    { name: 'CHECK.DOCX', size: 1000, problem: null },
    { name: 'check.exe', size: 1000, problem: 'kind' },
    { name: 'check', size: 1000, problem: 'kind' },
    { name: 'check.pdf', size: 10_000_001, problem: 'size' },
    { name: 'check.pdf', size: 0, problem: 'empty' },
  ])('$name of $size bytes: $problem', ({ name, size, problem }) => {
    expect(fileProblem({ name, size })).toBe(problem);
  });
});

describe('the draft', () => {
  it('begins at version 0 and is remembered when it is first saved', () => {
    expect(serverTextOf(anAssignment())).toEqual({ text: '', version: 0 });
    const saved = withDraft(anAssignment(), { text: 'begun', version: 1 });
    expect(saved?.submissions).toHaveLength(1);
    expect(draftOf(saved ?? anAssignment())).toMatchObject({
      number: 1,
      text: 'begun',
      version: 1,
    });
  });

  it('keeps its text when a file joins it, and what was handed in before', () => {
    const before = aSubmission({ result: failed });
    const draft = aSubmission({ id: 'w-2', number: 2, state: 'draft', text: 'again' });
    const file = { id: 'f-1', fileName: 'check.pdf', bytes: 1200 };
    const view = withDraft(anAssignment({ submissions: [before, draft] }), { file, version: 5 });
    expect(view?.submissions).toEqual([before, { ...draft, file, version: 5 }]);
  });
});

describe('the standing', () => {
  it.each<[Standing, Parameters<typeof anAssignment>[0]]>([
    ['to-write', {}],
    ['closed', { mayHandIn: false, refusal: 'evidence-closed' }],
    ['with-readers', { mayHandIn: false, submissions: [aSubmission()] }],
    [
      'passed',
      {
        mayHandIn: false,
        submissions: [aSubmission({ result: { ...failed, state: 'passed', passed: true } })],
      },
    ],
    ['to-resubmit', { submissions: [aSubmission({ result: failed })] }],
    ['failed', { mayHandIn: false, submissions: [aSubmission({ result: failed })] }],
  ])('%s', (standing, over) => {
    expect(standingOf(anAssignment(over))).toBe(standing);
  });
});

it('the latest submission comes first', () => {
  const submissions = [aSubmission(), aSubmission({ id: 'w-2', number: 2 })];
  expect(handedIn(anAssignment({ submissions })).map(({ number }) => number)).toEqual([2, 1]);
});

it('the template becomes headings in the reader’s language', () => {
  expect(asHeadings(anAssignment(), 'sq')).toBe('1. Projekti\n\n\n2. Njerëzit e prekur\n\n');
});

it('each reader’s points for a line stand beside each other', () => {
  const reviews = [2, 3].map((points) => ({ lines: { rights: points }, comment: '', total: 1 }));
  const line = { key: 'rights', title: {}, levels: [] };
  expect(pointsFor(line, aSubmission({ reviews }))).toEqual([2, 3]);
});
