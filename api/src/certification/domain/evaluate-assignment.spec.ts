import { describe, expect, it } from '@jest/globals';
import {
  AFTER_SESSIONS,
  anAssignment,
  aSubmission,
  CLOSES_AT,
  CLOSES_ON,
  someEvidence,
} from '../../../test/builders/evidence.js';
import { instantOf } from '../../shared/instant.js';
import type { AssignmentPassed } from './criterion.js';
import { evaluateCriterion } from './evaluate-criteria.js';
import type { AssignmentEvidence } from './evidence.js';

const rightsCheck: AssignmentPassed = {
  key: 'C4',
  kind: 'assignment-passed',
  title: { en: 'Rights check' },
  assignment: 'rights-check',
  pointsAtLeast: 11,
  noZero: true,
};

function judged(assignment: AssignmentEvidence, now = AFTER_SESSIONS, criterion = rightsCheck) {
  return evaluateCriterion(criterion, someEvidence({ assignments: [assignment] }), now);
}

const agreed = (points: number, readers: number, zeroLines: string[] = []) => ({
  agreed: { points, readers, zeroLines },
});

describe('assignment passed', () => {
  it.each([
    {
      why: 'exactly on the bar',
      submissions: [aSubmission(1, 11)],
      state: 'met',
      required: 11,
      found: 11,
    },
    {
      why: 'one point below, one resubmission left',
      submissions: [aSubmission(1, 10)],
      state: 'not-yet',
      required: 11,
      found: 10,
    },
    {
      why: 'a zero line fails 15 points',
      submissions: [aSubmission(1, null, agreed(15, 1, ['alternatives']))],
      state: 'not-yet',
      required: 11,
      found: 15,
    },
    {
      why: 'two readers are asked for twice as much',
      submissions: [aSubmission(1, null, agreed(22, 2))],
      state: 'met',
      required: 22,
      found: 22,
    },
    {
      why: 'two readers, one point below',
      submissions: [aSubmission(1, null, agreed(21, 2))],
      state: 'not-yet',
      required: 22,
      found: 21,
    },
    {
      why: 'the resubmission passes',
      submissions: [aSubmission(1, 10), aSubmission(2, 12)],
      state: 'met',
      required: 11,
      found: 12,
    },
    {
      why: 'a later worse one takes nothing away',
      submissions: [aSubmission(1, 12), aSubmission(2, 3)],
      state: 'met',
      required: 11,
      found: 12,
    },
    {
      why: 'a pass with fewer points is better than a fail with more',
      submissions: [aSubmission(1, null, agreed(15, 1, ['x'])), aSubmission(2, 11)],
      state: 'met',
      required: 11,
      found: 11,
    },
    {
      why: 'no resubmission is left',
      submissions: [aSubmission(1, 10), aSubmission(2, 10)],
      state: 'no-longer-possible',
      required: 11,
      found: 10,
    },
    {
      why: 'nothing has been handed in',
      submissions: [],
      state: 'not-yet',
      required: 11,
      found: 0,
    },
  ])('$why', ({ submissions, state, required, found }) => {
    expect(judged(anAssignment(submissions))).toMatchObject({ state, required, found });
  });

  it('lets a zero line pass where the rule does not mind', () => {
    const submission = aSubmission(1, null, agreed(15, 1, ['alternatives']));
    expect(
      judged(anAssignment([submission]), AFTER_SESSIONS, { ...rightsCheck, noZero: false }).state,
    ).toBe('met');
  });

  it('cannot be handed in after evidence has closed', () => {
    expect(evaluateCriterion(rightsCheck, someEvidence(), CLOSES_AT)).toMatchObject({
      state: 'no-longer-possible',
      reachable: 0,
    });
  });

  it('handed in on time is not lost because its readers are late', () => {
    expect(judged(anAssignment([aSubmission(1, null)]), CLOSES_AT)).toMatchObject({
      state: 'not-yet',
      reachable: 11,
      nextStep: { code: 'await-readers', values: { submission: 1 }, by: null },
      changesAt: null,
    });
  });

  it('names the counted submission, its zero lines and what is left', () => {
    const submissions = [
      aSubmission(1, null, agreed(15, 1, ['alternatives'])),
      aSubmission(2, null, agreed(15, 1, ['measures'])),
    ];
    expect(judged(anAssignment(submissions)).details).toEqual([
      { code: 'counted-submission', values: { submission: 2, points: 15, readers: 1 } },
      { code: 'zero-line', values: { line: 'measures' } },
      { code: 'resubmissions-left', values: { resubmissions: 0 } },
    ]);
  });
});

describe('a resubmission', () => {
  it.each([
    {
      why: 'its own last day',
      resubmitBy: '2026-04-10',
      by: '2026-04-10',
      changesAt: '2026-04-10T22:00:00.000Z',
    },
    {
      why: 'not after evidence has closed',
      resubmitBy: '2026-05-20',
      by: CLOSES_ON,
      changesAt: CLOSES_AT,
    },
    { why: 'no day of its own', resubmitBy: null, by: CLOSES_ON, changesAt: CLOSES_AT },
  ] as const)('is due by: $why', ({ resubmitBy, by, changesAt }) => {
    expect(judged(anAssignment([aSubmission(1, 10, { resubmitBy })]))).toMatchObject({
      nextStep: { code: 'resubmit-assignment', values: { submission: 2 }, by },
      changesAt,
    });
  });

  it('is possible on its last day and not on the next', () => {
    const assignment = anAssignment([aSubmission(1, 10, { resubmitBy: '2026-04-10' })]);
    expect(judged(assignment, instantOf('2026-04-10T21:59:59Z')).state).toBe('not-yet');
    expect(judged(assignment, instantOf('2026-04-10T22:00:00Z')).state).toBe('no-longer-possible');
  });
});
