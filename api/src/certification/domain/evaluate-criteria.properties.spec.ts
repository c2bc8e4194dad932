import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  anAssignment,
  anAttempt,
  aQuiz,
  aSession,
  aSubmission,
  CLOSES_AT,
  someEvidence,
} from '../../../test/builders/evidence.js';
import { instantOf, plusHours, type Instant } from '../../shared/instant.js';
import { betterOf } from './better-of.js';
import type { CriteriaVersion, Criterion } from './criterion.js';
import { evaluateTiers } from './evaluate-criteria.js';
import { rank } from './evaluate-rule.js';
import type { Outcome } from './outcome.js';
import { sessionsAsked } from './sessions-asked.js';
import type { DeliveryEvidence, Evidence, HeldAward, PlannedSession } from './evidence.js';

const title = { en: 'Invented' };
const strict: CriteriaVersion = {
  id: 'strict',
  criteria: [
    {
      key: 'sessions',
      kind: 'sessions-attended',
      title,
      atLeast: { sessions: 4 },
      madeUpAtMost: 1,
      mandatory: ['M2'],
    },
    {
      key: 'share',
      kind: 'sessions-attended',
      title,
      atLeast: { percentOfPlanned: 60 },
      madeUpAtMost: null,
      mandatory: [],
    },
    { key: 'prompts', kind: 'prompts-answered', title, atLeast: 3 },
    {
      key: 'quiz',
      kind: 'quiz-passed',
      title,
      quiz: 'final-test',
      rightAtLeast: 21,
      of: 30,
      attempts: 3,
      hoursBetween: 48,
      counts: 'best',
    },
    {
      key: 'assignment',
      kind: 'assignment-passed',
      title,
      assignment: 'rights-check',
      pointsAtLeast: 11,
      noZero: true,
    },
    { key: 'modules', kind: 'module-completed', title, modules: ['module-1', 'module-2'] },
    { key: 'hours', kind: 'hours', title, atLeast: 6 },
    { key: 'practice', kind: 'practice-delivered', title, atLeast: 1 },
    { key: 'observed', kind: 'delivery-observed', title, atLeast: 2 },
    { key: 'held', kind: 'award-held', title, programme: 'digital-rights', tier: 'practitioner' },
  ],
  tiers: [
    {
      key: 'all',
      title,
      validMonths: 24,
      rule: { all: ['sessions', 'prompts', 'quiz', 'assignment'] },
    },
    {
      key: 'some',
      title,
      validMonths: null,
      rule: { atLeast: 2, of: ['share', 'hours', { any: ['practice', 'observed', 'held'] }] },
    },
    {
      key: 'late',
      title,
      validMonths: null,
      rule: { any: ['modules', { all: ['quiz', 'share'] }] },
    },
  ],
};
/** Asks for less of most things and for more of some. */
const other: CriteriaVersion = {
  ...strict,
  id: 'other',
  criteria: strict.criteria.map((criterion): Criterion => {
    if (criterion.kind === 'prompts-answered' || criterion.kind === 'hours')
      return { ...criterion, atLeast: 1 };
    if (criterion.kind === 'quiz-passed') return { ...criterion, rightAtLeast: 27 };
    return criterion.kind === 'sessions-attended'
      ? { ...criterion, mandatory: ['M3'], madeUpAtMost: 2 }
      : criterion;
  }),
};

const session = (week: number): fc.Arbitrary<PlannedSession> =>
  fc
    .record({
      cancelled: fc.nat(9).map((roll) => roll === 0),
      added: fc.nat(9).map((roll) => roll === 0),
      mark: fc.constantFrom('present', 'late', 'excused', 'absent', 'made_up', null),
      mode: fc.constantFrom('room', 'online', null),
      arrangement: fc.constantFrom('none', 'none', 'none', 'make-up', 'deferred'),
    } as const)
    .map((overrides) => aSession(week, overrides));

const sessions = fc
  .nat(7)
  .chain((weeks) => fc.tuple(...Array.from({ length: weeks }, (_, index) => session(index + 1))));
const maybeDone = fc.constantFrom('2026-02-01' as const, null);
const modules = fc.array(maybeDone, { maxLength: 4 }).map((done) =>
  done.map((completedOn, index) => ({
    module: `module-${index + 1}`,
    position: 1 + (index >> 1),
    minutes: 55,
    completedOn,
  })),
);
const prompts = fc.array(maybeDone, { maxLength: 5 }).map((done) =>
  done.map((answeredOn, index) => ({
    module: `M${index + 1}`,
    position: 1 + (index >> 1),
    answeredOn,
  })),
);
const quizzes = fc
  .record({
    rights: fc.array(fc.nat(30), { maxLength: 4 }),
    open: fc.boolean(),
    reopened: fc.boolean(),
  })
  .map(({ rights, open, reopened }) => {
    const submitted = rights.map((right, index) => anAttempt(index + 1, right));
    const writing = { state: 'open', number: rights.length + 1, origin: 'online' } as const;
    const reopenedAt = reopened ? [instantOf('2026-04-09T10:00:00Z')] : [];
    return [aQuiz({ attempts: open ? [...submitted, writing] : submitted, reopenedAt })];
  });
const submission = fc.record({
  agreed: fc.option(
    fc.record({
      points: fc.nat(36),
      readers: fc.constantFrom(1, 2),
      zeroLines: fc.subarray(['people', 'rights']),
    }),
  ),
  resubmitBy: fc.constantFrom('2026-04-10', '2026-05-10', null),
} as const);
const assignments = fc
  .array(submission, { maxLength: 3 })
  .map((all) => [
    anAssignment(all.map((overrides, index) => aSubmission(index + 1, null, overrides))),
  ]);
const deliveries = fc.array(
  fc.record<DeliveryEvidence>({
    id: fc.uuid(),
    kind: fc.constantFrom('practice', 'observed'),
    deliveredOn: fc.constant('2026-03-01'),
    state: fc.constantFrom('awaiting', 'passed', 'not-passed'),
  }),
  { maxLength: 3 },
);
const awards = fc.array(
  fc.record<HeldAward>({
    programme: fc.constant('digital-rights'),
    tier: fc.constantFrom('practitioner', 'attendance'),
    recorded: fc.constantFrom(['valid'], ['valid', 'suspended'], ['valid', 'revoked']),
    expiresAt: fc.constantFrom(plusHours(CLOSES_AT, -500), plusHours(CLOSES_AT, 500), null),
  }),
  { maxLength: 2 },
);
const evidences: fc.Arbitrary<Evidence> = fc
  .record({ sessions, modules, prompts, quizzes, assignments, deliveries, awards })
  .map((overrides) => someEvidence(overrides));
/** From before the first session to two months after evidence has closed. */
const moments: fc.Arbitrary<Instant> = fc
  .integer({ min: -1, max: 4320 })
  .map((hours) => plusHours(instantOf('2026-01-01T00:00:00Z'), hours));

function evaluated(evidence: Evidence, now: Instant) {
  return evaluateTiers(strict, evidence, now);
}

function inAnotherOrder<T>(items: readonly T[], seed: number): T[] {
  const turned = [
    ...items.slice(seed % (items.length + 1)),
    ...items.slice(0, seed % (items.length + 1)),
  ];
  return seed % 2 === 0 ? turned : turned.reverse();
}

function shuffled(evidence: Evidence, seed: number): Evidence {
  return {
    ...evidence,
    sessions: inAnotherOrder(evidence.sessions, seed),
    prompts: inAnotherOrder(evidence.prompts, seed + 1),
    modules: inAnotherOrder(evidence.modules, seed + 2),
    quizzes: evidence.quizzes.map((quiz) => ({
      ...quiz,
      attempts: inAnotherOrder(quiz.attempts, seed),
    })),
    assignments: evidence.assignments.map((one) => ({
      ...one,
      submissions: inAnotherOrder(one.submissions, seed),
    })),
    deliveries: inAnotherOrder(evidence.deliveries, seed),
    awards: inAnotherOrder(evidence.awards, seed),
  };
}

/** Ways in which a person can come to have more; each touches the item at `index`, if there is one. */
const improvements: readonly ((evidence: Evidence, index: number, now: Instant) => Evidence)[] = [
  (evidence, index) => ({
    ...evidence,
    sessions: at(evidence.sessions, index, (one) => ({ ...one, mark: 'present' })),
  }),
  (evidence, index, now) => ({
    ...evidence,
    sessions: at(evidence.sessions, index, (one) =>
      (one.mark === 'absent' || one.mark === 'excused') && one.endsAt <= now
        ? { ...one, mark: 'made_up' }
        : one,
    ),
  }),
  (evidence, index) => ({
    ...evidence,
    sessions: at(evidence.sessions, index, (one) =>
      one.arrangement === 'none' ? { ...one, arrangement: 'make-up' } : one,
    ),
  }),
  (evidence, index) => ({
    ...evidence,
    prompts: at(evidence.prompts, index, (one) => ({ ...one, answeredOn: '2026-03-01' })),
  }),
  (evidence, index) => ({
    ...evidence,
    modules: at(evidence.modules, index, (one) => ({ ...one, completedOn: '2026-03-01' })),
  }),
  (evidence, index) => ({
    ...evidence,
    quizzes: evidence.quizzes.map((quiz) => ({
      ...quiz,
      attempts: at(quiz.attempts, index, (one) =>
        one.state === 'submitted' ? { ...one, right: Math.min(one.of, one.right + 5) } : one,
      ),
    })),
  }),
  (evidence) => ({
    ...evidence,
    quizzes: evidence.quizzes.map((quiz) => ({
      ...quiz,
      attempts: [...quiz.attempts, anAttempt(quiz.attempts.length + 1, 30)],
    })),
  }),
  (evidence, _, now) => ({
    ...evidence,
    quizzes: evidence.quizzes.map((quiz) => ({ ...quiz, reopenedAt: [...quiz.reopenedAt, now] })),
  }),
  (evidence, index) => ({
    ...evidence,
    assignments: evidence.assignments.map((assignment) => ({
      ...assignment,
      submissions: at(assignment.submissions, index, (one) => ({
        ...one,
        agreed: one.agreed
          ? { ...one.agreed, points: one.agreed.points + 3, zeroLines: [] }
          : { points: 18, readers: 1, zeroLines: [] },
      })),
    })),
  }),
  (evidence, index) => ({
    ...evidence,
    deliveries: at(evidence.deliveries, index, (one) => ({ ...one, state: 'passed' })),
  }),
  (evidence) => ({
    ...evidence,
    awards: [
      ...evidence.awards,
      { programme: 'digital-rights', tier: 'practitioner', recorded: ['valid'], expiresAt: null },
    ],
  }),
];

function at<T>(items: readonly T[], index: number, change: (item: T) => T): T[] {
  return items.map((item, place) => (place === index % items.length ? change(item) : item));
}

function ranks(judged: readonly { key: string; state: Parameters<typeof rank>[0] }[]) {
  return judged.map(({ key, state }) => [key, rank(state)] as const);
}

/** What must not change before `changesAt`: all of it, but what is reachable only while something is left to do. */
function lasting(outcome: Outcome): Outcome {
  return outcome.state === 'not-yet' ? outcome : { ...outcome, reachable: outcome.found };
}

function expectNoneWorse(before: ReturnType<typeof ranks>, after: ReturnType<typeof ranks>) {
  const later = new Map(after);
  expect(before.filter(([key, value]) => later.get(key)! < value)).toEqual([]);
}

describe('evaluating criteria', () => {
  const improvement = fc.constantFrom(...improvements);

  it('gives the same result twice and leaves the evidence as it was', () => {
    fc.assert(
      fc.property(evidences, moments, (evidence, now) => {
        const copy = structuredClone(evidence);
        expect(evaluated(evidence, now)).toEqual(evaluated(evidence, now));
        expect(evidence).toEqual(copy);
      }),
    );
  });

  it('says the same where little is explained, and leaves out what nobody reads then', () => {
    const brief = (outcome: Outcome): Outcome => ({
      ...{ ...outcome, details: [], changesAt: null },
      nextStep: outcome.stepsLeft === 1 ? outcome.nextStep : null,
    });
    fc.assert(
      fc.property(evidences, moments, (evidence, now) => {
        const { outcomes, tiers } = evaluateTiers(strict, evidence, now);
        expect(evaluateTiers(strict, evidence, now, { explain: false })).toEqual({
          outcomes: outcomes.map(brief),
          tiers: tiers.map((tier) => ({
            ...{ ...tier, changesAt: null },
            outcomes: tier.outcomes.map(brief),
          })),
          changesAt: null,
        });
      }),
    );
  });

  it('does not depend on the order of the evidence', () => {
    fc.assert(
      fc.property(evidences, moments, fc.nat(50), (evidence, now, seed) => {
        expect(evaluated(shuffled(evidence, seed), now)).toEqual(evaluated(evidence, now));
      }),
      { numRuns: 200 },
    );
  });

  it('never worsens by more evidence', () => {
    fc.assert(
      fc.property(evidences, moments, improvement, fc.nat(20), (evidence, now, improve, index) => {
        const [before, after] = [evidence, improve(evidence, index, now)].map((one) =>
          evaluated(one, now),
        );
        expectNoneWorse(ranks(before!.outcomes), ranks(after!.outcomes));
        expectNoneWorse(ranks(before!.tiers), ranks(after!.tiers));
      }),
      { numRuns: 500 },
    );
  });

  it('changes by itself at `changesAt` and never before', () => {
    fc.assert(
      fc.property(
        evidences,
        moments,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (evidence, now, part) => {
          evaluated(evidence, now).outcomes.forEach((outcome, index) => {
            const end = Date.parse(outcome.changesAt ?? plusHours(now, 5000));
            const between = instantOf(
              Date.parse(now) + Math.floor((end - 1 - Date.parse(now)) * part),
            );
            expect(lasting(evaluated(evidence, between).outcomes[index]!)).toEqual(
              lasting(outcome),
            );
            if (outcome.changesAt) {
              expect(outcome.changesAt > now).toBe(true);
              expect(evaluated(evidence, outcome.changesAt).outcomes[index]).not.toEqual(outcome);
            }
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('says what is left to do exactly where something is', () => {
    fc.assert(
      fc.property(evidences, moments, (evidence, now) => {
        for (const { state, nextStep, stepsLeft, found, reachable } of evaluated(evidence, now)
          .outcomes) {
          expect(nextStep !== null).toBe(state === 'not-yet');
          expect(stepsLeft).toEqual(
            state === 'not-yet' ? expect.any(Number) : state === 'met' ? 0 : null,
          );
          expect(reachable).toBeGreaterThanOrEqual(found);
        }
      }),
    );
  });
});

describe('a change of the plan', () => {
  const expectFair = (before: Evidence, after: Evidence, now: Instant) => {
    const [was, is] = [evaluated(before, now), evaluated(after, now)];
    expectNoneWorse(ranks(was.outcomes), ranks(is.outcomes));
    expectNoneWorse(ranks(was.tiers), ranks(is.tiers));
  };

  it('makes nobody worse by cancelling a session of the programme that nobody attended', () => {
    fc.assert(
      fc.property(evidences, moments, fc.nat(20), (evidence, now, index) => {
        const gone = evidence.sessions[index % evidence.sessions.length];
        fc.pre(
          gone !== undefined &&
            !gone.added &&
            (gone.mark === null || gone.mark === 'absent' || gone.mark === 'excused'),
        );
        const sessions = at(evidence.sessions, index, (one) => ({ ...one, cancelled: true }));
        // Where one is asked for at last, cancelling asks no less; that is looked at person by person before it is done.
        const asked = strict.criteria.flatMap((one) =>
          one.kind === 'sessions-attended' ? [sessionsAsked(one, evidence.sessions)] : [],
        );
        fc.pre(Math.min(...asked) > 1);
        expectFair(evidence, { ...evidence, sessions }, now);
      }),
      { numRuns: 500 },
    );
  });

  it('makes nobody worse by adding a session', () => {
    fc.assert(
      fc.property(evidences, moments, session(9), (evidence, now, added) => {
        fc.pre(evidence.sessions.some(({ cancelled }) => !cancelled));
        const more = { ...added, added: true, mark: null, arrangement: 'none' } as const;
        expectFair(evidence, { ...evidence, sessions: [...evidence.sessions, more] }, now);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the better of two versions', () => {
  const judged = (version: CriteriaVersion, evidence: Evidence, now: Instant) =>
    evaluateTiers(version, evidence, now).tiers;

  it('is as good as the better one of each tier, whichever comes first', () => {
    fc.assert(
      fc.property(evidences, moments, (evidence, now) => {
        const [a, b] = [judged(strict, evidence, now), judged(other, evidence, now)];
        const best = a.map(({ key, state }, index) => [
          key,
          Math.max(rank(state), rank(b[index]!.state)),
        ]);
        expect(ranks(betterOf(a, b))).toEqual(best);
        expect(ranks(betterOf(b, a))).toEqual(best);
        expect(betterOf(a, a)).toEqual(a);
      }),
    );
  });

  it('never worsens by more evidence', () => {
    fc.assert(
      fc.property(
        evidences,
        moments,
        fc.constantFrom(...improvements),
        fc.nat(20),
        (evidence, now, improve, index) => {
          const [before, after] = [evidence, improve(evidence, index, now)].map((one) =>
            ranks(betterOf(judged(strict, one, now), judged(other, one, now))),
          );
          expectNoneWorse(before!, after!);
        },
      ),
      { numRuns: 200 },
    );
  });
});
