import { describe, expect, it } from '@jest/globals';
import {
  anAttempt,
  aQuiz,
  CLOSES_AT,
  CLOSES_ON,
  someEvidence,
} from '../../../test/builders/evidence.js';
import { instantOf, plusHours } from '../../shared/instant.js';
import type { QuizPassed } from './criterion.js';
import { evaluateCriterion } from './evaluate-criteria.js';
import type { QuizEvidence } from './evidence.js';

const finalTest: QuizPassed = {
  key: 'C3',
  kind: 'quiz-passed',
  title: { en: 'Final test' },
  quiz: 'final-test',
  rightAtLeast: 21,
  of: 30,
  attempts: 3,
  hoursBetween: 48,
  counts: 'best',
};
const soon = instantOf('2026-04-15T12:00:00Z');
const open = { state: 'open', number: 1, origin: 'online' } as const;

function judged(quiz: Partial<QuizEvidence>, now = soon, criterion = finalTest) {
  return evaluateCriterion(criterion, someEvidence({ quizzes: [aQuiz(quiz)] }), now);
}

describe('quiz passed', () => {
  it.each([
    {
      why: 'exactly on the bar',
      attempts: [anAttempt(1, 21)],
      state: 'met',
      found: 21,
      reachable: 21,
    },
    {
      why: 'one below, two attempts are left',
      attempts: [anAttempt(1, 20)],
      state: 'not-yet',
      found: 20,
      reachable: 30,
    },
    {
      why: 'the third attempt passes',
      attempts: [anAttempt(1, 18), anAttempt(2, 20), anAttempt(3, 21)],
      state: 'met',
      found: 21,
      reachable: 21,
    },
    {
      why: 'three attempts are used',
      attempts: [anAttempt(1, 20), anAttempt(2, 20), anAttempt(3, 20)],
      state: 'no-longer-possible',
      found: 20,
      reachable: 20,
    },
    {
      why: 'a fourth attempt does not count',
      attempts: [1, 2, 3, 4].map((n) => anAttempt(n, n === 4 ? 30 : 20)),
      state: 'no-longer-possible',
      found: 20,
      reachable: 20,
    },
    {
      why: 'the best counts, not the last',
      attempts: [anAttempt(1, 25), anAttempt(2, 12)],
      state: 'met',
      found: 25,
      reachable: 25,
    },
    {
      why: 'a withdrawn question leaves the same share',
      attempts: [anAttempt(1, 14, { of: 20 })],
      state: 'met',
      found: 14,
      reachable: 14,
    },
    {
      why: 'a test without questions is never passed',
      attempts: [anAttempt(1, 0, { of: 0 })],
      state: 'not-yet',
      found: 0,
      reachable: 30,
    },
    {
      why: 'an attempt is being written',
      attempts: [open],
      state: 'not-yet',
      found: 0,
      reachable: 30,
    },
    { why: 'no attempt yet', attempts: [], state: 'not-yet', found: 0, reachable: 30 },
  ])('$why', ({ attempts, state, found, reachable }) => {
    expect(judged({ attempts })).toMatchObject({ state, required: 21, found, reachable });
  });

  it.each([
    { why: 'it is closed', attempts: [anAttempt(1, 20)], now: CLOSES_AT },
    { why: 'it is closed and an attempt was left open', attempts: [open], now: CLOSES_AT },
    {
      why: 'the wait ends exactly when evidence closes',
      attempts: [anAttempt(1, 20, { submittedAt: plusHours(CLOSES_AT, -48) })],
      now: plusHours(CLOSES_AT, -1),
    },
  ])('is no longer possible: $why', ({ attempts, now }) => {
    expect(judged({ attempts }, now)).toMatchObject({
      state: 'no-longer-possible',
      nextStep: null,
      changesAt: null,
    });
  });

  it('is still possible when the wait ends just before evidence closes', () => {
    const attempts = [anAttempt(1, 20, { submittedAt: plusHours(CLOSES_AT, -49) })];
    expect(judged({ attempts }, plusHours(CLOSES_AT, -2)).state).toBe('not-yet');
  });

  it('counts the last attempt where the rule says so', () => {
    const last = { ...finalTest, counts: 'last' as const };
    expect(judged({ attempts: [anAttempt(1, 25), anAttempt(2, 12)] }, soon, last)).toMatchObject({
      state: 'not-yet',
      found: 12,
    });
  });

  it('knows no end of attempts where there is none', () => {
    const attempts = [1, 2, 3, 4, 5].map((number) => anAttempt(number, 20));
    const outcome = judged({ attempts }, soon, { ...finalTest, attempts: null });
    expect(outcome.state).toBe('not-yet');
    expect(outcome.details.map(({ code }) => code)).toEqual(['counted-attempt']);
  });

  it('names the earlier of two equal attempts and how many are left', () => {
    expect(judged({ attempts: [anAttempt(2, 20), anAttempt(1, 20)] }).details).toEqual([
      { code: 'counted-attempt', values: { attempt: 1, right: 20, of: 30 } },
      { code: 'attempts-left', values: { attempts: 1 } },
    ]);
  });

  it('has no attempt where the quiz has no evidence at all', () => {
    expect(evaluateCriterion(finalTest, someEvidence(), soon)).toMatchObject({
      state: 'not-yet',
      found: 0,
    });
  });
});

describe('the next attempt', () => {
  const first = anAttempt(1, 20, { submittedAt: instantOf('2026-04-14T10:00:00Z') });

  it('waits, and the outcome changes when the wait is over', () => {
    const endsAt = plusHours(first.submittedAt, 48);
    const step = { values: { attempt: 2 }, by: CLOSES_ON };
    expect(judged({ attempts: [first] })).toMatchObject({
      nextStep: { ...step, code: 'wait-to-sit-quiz', at: endsAt },
      changesAt: endsAt,
    });
    expect(judged({ attempts: [first] }, endsAt)).toMatchObject({
      nextStep: { ...step, code: 'sit-quiz', at: null },
      changesAt: CLOSES_AT,
    });
  });

  it('need not wait once a trainer has reopened the quiz', () => {
    const reopenedAt = [plusHours(first.submittedAt, 2)];
    expect(judged({ attempts: [first], reopenedAt }).nextStep?.code).toBe('sit-quiz');
  });

  it('is one more for each reopening, and waits where that lies before the latest attempt', () => {
    const attempts = [1, 2, 3].map((number) => ({ ...first, number }));
    const reopenedAt = [plusHours(first.submittedAt, -1)];
    expect(judged({ attempts, reopenedAt })).toMatchObject({
      state: 'not-yet',
      nextStep: { code: 'wait-to-sit-quiz', values: { attempt: 4 } },
    });
  });

  it('is the open one, as long as there is one', () => {
    const outcome = judged({ attempts: [first, { ...open, number: 2 }] });
    expect(outcome).toMatchObject({
      nextStep: { code: 'submit-attempt', values: { attempt: 2 } },
      changesAt: CLOSES_AT,
    });
  });
});
