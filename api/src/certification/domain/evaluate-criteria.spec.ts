import { describe, expect, it } from '@jest/globals';
import {
  AFTER_SESSIONS,
  anAttempt,
  aQuiz,
  aSession,
  CLOSES_AT,
  someEvidence,
  startOfWeek,
} from '../../../test/builders/evidence.js';
import { betterOf } from './better-of.js';
import type { CriteriaVersion, Criterion, Rule } from './criterion.js';
import { evaluateTiers } from './evaluate-criteria.js';
import { evaluateRule, outcomesNamed, verdictOf } from './evaluate-rule.js';
import type { Evidence } from './evidence.js';
import type { Outcome, OutcomeState } from './outcome.js';

const title = { en: 'Invented' };
const sessions: Criterion = {
  key: 'C1',
  kind: 'sessions-attended',
  title,
  atLeast: { sessions: 2 },
  madeUpAtMost: 1,
  mandatory: [],
};
const prompts: Criterion = { key: 'C2', kind: 'prompts-answered', title, atLeast: 2 };
const test: Criterion = {
  key: 'C3',
  kind: 'quiz-passed',
  title,
  quiz: 'final-test',
  rightAtLeast: 21,
  of: 30,
  attempts: 2,
  hoursBetween: 48,
  counts: 'best',
};

function version(rule: Rule, overrides: Partial<CriteriaVersion> = {}): CriteriaVersion {
  const tiers = [{ key: 'achievement', title, validMonths: 24, rule }];
  return { id: 'v1', criteria: [sessions, prompts, test], tiers, ...overrides };
}

const outcomeStanding = (key: string, state: OutcomeState): Outcome => ({
  ...{ key, state, kind: 'prompts-answered', required: 1, found: 0, reachable: 1 },
  ...{ stepsLeft: 1, nextStep: null, changesAt: null, details: [] },
});

/** The letters stand for criteria: M met, N not yet, X no longer possible. */
function stateOf(rule: Rule): { state: OutcomeState; missing: readonly string[] } {
  const states = { M: 'met', N: 'not-yet', X: 'no-longer-possible' } as const;
  const keys = ['M1', 'M2', 'N1', 'N2', 'X1', 'X2'];
  const outcomes = keys.map((key) => outcomeStanding(key, states[key[0] as keyof typeof states]));
  const verdict = evaluateRule(rule, new Map(outcomes.map((one) => [one.key, one])));
  // What is remembered says the same, also the second time.
  for (let time = 0; time < 2; time += 1)
    expect(verdictOf(rule, outcomesNamed(rule, outcomes))).toEqual(verdict);
  return verdict;
}

describe('a rule', () => {
  it.each<{ why: string; rule: Rule; state: OutcomeState; missing: string[] }>([
    { why: 'a single criterion', rule: 'M1', state: 'met', missing: [] },
    { why: 'all are met', rule: { all: ['M1', 'M2'] }, state: 'met', missing: [] },
    {
      why: 'one of all is not yet met',
      rule: { all: ['M1', 'N1'] },
      state: 'not-yet',
      missing: ['N1'],
    },
    {
      why: 'one of all is no longer possible',
      rule: { all: ['M1', 'N1', 'X1'] },
      state: 'no-longer-possible',
      missing: ['N1', 'X1'],
    },
    { why: 'any one is enough', rule: { any: ['X1', 'N1', 'M1'] }, state: 'met', missing: [] },
    {
      why: 'any one can still come',
      rule: { any: ['X1', 'N1', 'N2'] },
      state: 'not-yet',
      missing: ['N1'],
    },
    {
      why: 'not any one can',
      rule: { any: ['X1', 'X2'] },
      state: 'no-longer-possible',
      missing: ['X1'],
    },
    {
      why: 'two of three are met',
      rule: { atLeast: 2, of: ['M1', 'X1', 'M2'] },
      state: 'met',
      missing: [],
    },
    {
      why: 'two of three can still be',
      rule: { atLeast: 2, of: ['X1', 'N1', 'M1'] },
      state: 'not-yet',
      missing: ['N1'],
    },
    {
      why: 'two of three cannot',
      rule: { atLeast: 2, of: ['X1', 'X2', 'M1'] },
      state: 'no-longer-possible',
      missing: ['X1'],
    },
    {
      why: 'the shorter way is named',
      rule: { any: [{ all: ['N1', 'N2'] }, 'N2'] },
      state: 'not-yet',
      missing: ['N2'],
    },
    {
      why: 'a possible way before a shorter impossible one',
      rule: { any: ['X1', { all: ['N1', 'N2'] }] },
      state: 'not-yet',
      missing: ['N1', 'N2'],
    },
    {
      why: 'a criterion on two branches is missing once',
      rule: { all: ['N1', { all: ['N1', 'M1'] }] },
      state: 'not-yet',
      missing: ['N1'],
    },
    {
      why: 'all of nothing is never met',
      rule: { all: [] },
      state: 'no-longer-possible',
      missing: [],
    },
    {
      why: 'any of nothing is never met',
      rule: { any: [] },
      state: 'no-longer-possible',
      missing: [],
    },
    {
      why: 'none of something is never met by nothing',
      rule: { atLeast: 0, of: [] },
      state: 'no-longer-possible',
      missing: [],
    },
    {
      why: 'more than there are is never met',
      rule: { atLeast: 3, of: ['M1', 'M2'] },
      state: 'no-longer-possible',
      missing: [],
    },
    {
      why: 'a branch over nothing spoils all',
      rule: { all: ['M1', { any: [] }] },
      state: 'no-longer-possible',
      missing: [],
    },
  ])('$why', ({ rule, state, missing }) => {
    expect(stateOf(rule)).toEqual({ state, missing });
  });

  it('that names no criterion is a mistake and says so', () => {
    expect(() => stateOf({ all: ['M1', 'C9'] })).toThrow('C9');
    expect(() => outcomesNamed({ all: ['M1', 'C9'] }, [])).toThrow('M1');
  });

  it('is looked at anew for somebody whose criteria stand otherwise', () => {
    const rule: Rule = { any: ['a', 'b'] };
    const standing = (a: OutcomeState, b: OutcomeState) =>
      verdictOf(rule, [outcomeStanding('a', a), outcomeStanding('b', b)]);
    expect(standing('not-yet', 'met')).toEqual({ state: 'met', missing: [] });
    expect(standing('not-yet', 'no-longer-possible')).toEqual({ state: 'not-yet', missing: ['a'] });
    expect(standing('no-longer-possible', 'not-yet')).toEqual({ state: 'not-yet', missing: ['b'] });
  });
});

describe('tiers', () => {
  const attended = [1, 2].map((week) => aSession(week, { mark: 'present' }));
  const once = [attended[0]!, aSession(2, { mark: 'absent' })];
  const failed = [aQuiz({ attempts: [anAttempt(1, 20)] })];

  it.each<{
    why: string;
    evidence: Partial<Evidence>;
    state: OutcomeState;
    missing: string[];
    oneStepAway: boolean;
  }>([
    {
      why: 'one more session would do',
      evidence: { sessions: once, quizzes: [aQuiz({ attempts: [anAttempt(1, 21)] })] },
      state: 'not-yet',
      missing: ['C1'],
      oneStepAway: true,
    },
    {
      why: 'one more attempt would do',
      evidence: { sessions: attended, quizzes: failed },
      state: 'not-yet',
      missing: ['C3'],
      oneStepAway: true,
    },
    {
      why: 'two sessions are missing',
      evidence: {
        sessions: [aSession(1), aSession(2)],
        quizzes: [aQuiz({ attempts: [anAttempt(1, 21)] })],
      },
      state: 'not-yet',
      missing: ['C1'],
      oneStepAway: false,
    },
    {
      why: 'two criteria are missing',
      evidence: { sessions: once, quizzes: failed },
      state: 'not-yet',
      missing: ['C1', 'C3'],
      oneStepAway: false,
    },
    {
      why: 'nothing is missing',
      evidence: { sessions: attended, quizzes: [aQuiz({ attempts: [anAttempt(1, 21)] })] },
      state: 'met',
      missing: [],
      oneStepAway: false,
    },
  ])('one step away: $why', ({ evidence, state, missing, oneStepAway }) => {
    const { tiers } = evaluateTiers(
      version({ all: ['C1', 'C3'] }),
      someEvidence(evidence),
      AFTER_SESSIONS,
    );
    expect(tiers).toMatchObject([
      { key: 'achievement', versionId: 'v1', validMonths: 24, state, missing, oneStepAway },
    ]);
  });

  it('that are no longer possible are not one step away', () => {
    const { tiers } = evaluateTiers(version('C1'), someEvidence({ sessions: once }), CLOSES_AT);
    expect(tiers).toMatchObject([
      { state: 'no-longer-possible', missing: ['C1'], oneStepAway: false },
    ]);
  });

  it('over nothing are not one step away either', () => {
    const { tiers } = evaluateTiers(version({ all: [] }), someEvidence(), AFTER_SESSIONS);
    expect(tiers).toMatchObject([
      {
        state: 'no-longer-possible',
        missing: [],
        outcomes: [],
        oneStepAway: false,
        changesAt: null,
      },
    ]);
  });

  it('carry the outcomes of their own rule and change with the first of them', () => {
    const evidence = someEvidence({ sessions: [aSession(1), aSession(2)] });
    const { tiers, outcomes, changesAt } = evaluateTiers(
      version({ any: ['C3', 'C1'] }),
      evidence,
      startOfWeek(1),
    );
    expect(outcomes.map(({ key }) => key)).toEqual(['C1', 'C2', 'C3']);
    expect(tiers[0]!.outcomes.map(({ key }) => key)).toEqual(['C3', 'C1']);
    expect([tiers[0]!.changesAt, changesAt]).toEqual([aSession(1).endsAt, aSession(1).endsAt]);
  });

  it('do not exist in a version without criteria', () => {
    const nothing = version('C1', { criteria: [], tiers: [] });
    expect(evaluateTiers(nothing, someEvidence(), AFTER_SESSIONS)).toEqual({
      outcomes: [],
      tiers: [],
      changesAt: null,
    });
  });
});

describe('the better of two criteria versions', () => {
  const easier: Criterion = { ...sessions, atLeast: { sessions: 1 } } as Criterion;
  const later = (rule: Rule) => version(rule, { id: 'v2', criteria: [easier, prompts, test] });
  const once = someEvidence({
    sessions: [aSession(1, { mark: 'present' }), aSession(2, { mark: 'absent' })],
  });
  const tiersOf = (criteria: CriteriaVersion, now = AFTER_SESSIONS) =>
    evaluateTiers(criteria, once, now).tiers;

  it.each<{
    why: string;
    first: CriteriaVersion;
    other: CriteriaVersion;
    versionId: string;
    state: OutcomeState;
  }>([
    {
      why: 'the later one where only it is met',
      first: version('C1'),
      other: later('C1'),
      versionId: 'v2',
      state: 'met',
    },
    {
      why: 'the first where only it is met',
      first: later('C1'),
      other: { ...version('C1'), id: 'v3' },
      versionId: 'v2',
      state: 'met',
    },
    {
      why: 'the first where both are as good',
      first: version('C3'),
      other: later('C3'),
      versionId: 'v1',
      state: 'not-yet',
    },
    {
      why: 'one step before several',
      first: version('C2'),
      other: later('C3'),
      versionId: 'v2',
      state: 'not-yet',
    },
    {
      why: 'fewer missing criteria before more',
      first: version({ all: ['C1', 'C2', 'C3'] }),
      other: later({ all: ['C1', 'C2', 'C3'] }),
      versionId: 'v2',
      state: 'not-yet',
    },
  ])('is $why', ({ first, other, versionId, state }) => {
    const prompted = (criteria: CriteriaVersion) =>
      evaluateTiers(criteria, { ...once, prompts: unanswered }, AFTER_SESSIONS).tiers;
    expect(betterOf(prompted(first), prompted(other))).toMatchObject([{ versionId, state }]);
  });

  const unanswered = [1, 2, 3].map((position) => ({
    module: `M${position}`,
    position,
    answeredOn: null,
  }));

  it('keeps a tier that only one of them knows', () => {
    const practitioner = {
      ...version('C1'),
      tiers: [{ key: 'practitioner', title, validMonths: 24, rule: 'C3' }],
    };
    const tiers = betterOf(tiersOf(version('C1')), tiersOf(practitioner));
    expect(tiers.map(({ key }) => key)).toEqual(['achievement', 'practitioner']);
    expect(betterOf([], [])).toEqual([]);
  });
});
