import { describe, expect, it } from '@jest/globals';
import type { AssignmentBody } from './assignment-body.js';
import { hasResult, resubmitBy, resultOf, type GivenReview } from './submission-result.js';

const levels = [{}, {}, {}, {}];
const body = (overrides: Partial<AssignmentBody> = {}): AssignmentBody => ({
  ...{
    id: 'a',
    slug: 'rights-check',
    title: {},
    taskHtml: {},
    template: [],
    resubmissions: 1,
    resubmitWithinDays: 30,
  },
  ...{ readers: 'two', samplePercent: null, pass: { pointsAtLeast: 4, noZero: true } },
  rubric: ['people', 'risks'].map((key) => ({ key, title: {}, levels })),
  ...overrides,
});
const review = (
  readerId: string,
  [people, risks]: [number, number],
  overrides: Partial<GivenReview> = {},
): GivenReview => ({
  ...{
    readerId,
    agreed: false,
    lines: { people, risks },
    reviewedAt: new Date('2026-03-10T09:00:00Z'),
  },
  ...overrides,
});
const later = new Date('2026-03-12T23:30:00Z');

describe('the result of a submission', () => {
  it.each<{ why: string; reviews: GivenReview[]; expected: object }>([
    {
      why: 'nobody has read',
      reviews: [],
      expected: { state: 'awaiting-reader', readers: 2, standsSince: null },
    },
    {
      why: 'one of two has read',
      reviews: [review('a', [3, 3])],
      expected: { state: 'awaiting-reader', standsSince: null },
    },
    {
      why: 'both have: since the later one',
      reviews: [review('a', [2, 2], { reviewedAt: later }), review('b', [2, 2])],
      expected: { state: 'passed', points: 8, outOf: 12, standsSince: later },
    },
    {
      why: 'far apart',
      reviews: [review('a', [0, 1]), review('b', [3, 3])],
      expected: { state: 'awaiting-third', standsSince: null },
    },
    {
      why: 'agreed on paper, whatever else was read',
      reviews: [review('a', [2, 2], { agreed: true }), review('b', [0, 0])],
      expected: { state: 'passed', points: 4, outOf: 6, readers: 1, countedReaders: ['a'] },
    },
  ])('$why', ({ reviews, expected }) => {
    expect(resultOf('one', reviews, body())).toMatchObject(expected);
  });

  it('without a pass rule passes with every agreed reading', () => {
    expect(resultOf('one', [review('a', [0, 0])], body({ readers: 'one', pass: null })).state).toBe(
      'passed',
    );
  });

  it.each([
    ['awaiting-reader', false],
    ['awaiting-third', false],
    ['passed', true],
    ['failed', true],
  ] as const)('%s stands: %s', (state, stands) => {
    expect(hasResult({ state })).toBe(stands);
  });
});

describe('the last day for a resubmission', () => {
  const failed = resultOf(
    'one',
    [review('a', [1, 1]), review('b', [1, 1], { reviewedAt: later })],
    body(),
  );

  it('is counted from the day on which the result stood, where the cohort is', () => {
    expect(resubmitBy(failed, 30, 'Europe/Tirane')).toBe('2026-04-12');
    expect(resubmitBy(failed, 30, 'Etc/UTC')).toBe('2026-04-11');
  });

  it('is none where nothing failed', () => {
    expect(resubmitBy(resultOf('one', [], body()), 30, 'Europe/Tirane')).toBeNull();
    expect(
      resubmitBy(
        resultOf('one', [review('a', [3, 3]), review('b', [3, 3])], body()),
        30,
        'Europe/Tirane',
      ),
    ).toBeNull();
  });
});
