import { describe, expect, it } from '@jest/globals';
import { criteriaProblems } from './check-criteria.js';
import type { CriteriaVersionBody, Criterion, Rule, Tier } from './criterion.js';

const title = { en: 'Invented' };
const prompts: Criterion = { key: 'C2', kind: 'prompts-answered', title, atLeast: 7 };

function tier(rule: Rule, overrides: Partial<Tier> = {}): Tier {
  return { key: 'attendance', title, validMonths: null, rule, ...overrides };
}

function codes(version: CriteriaVersionBody) {
  return criteriaProblems(version).map(({ code, at }) => `${code} ${at}`);
}

const sound: Criterion[] = [
  {
    key: 'a',
    kind: 'sessions-attended',
    title,
    atLeast: { sessions: 8 },
    madeUpAtMost: 2,
    mandatory: [],
  },
  {
    key: 'b',
    kind: 'sessions-attended',
    title,
    atLeast: { percentOfPlanned: 100 },
    madeUpAtMost: null,
    mandatory: [],
  },
  prompts,
  {
    key: 'd',
    kind: 'quiz-passed',
    title,
    quiz: 'q',
    rightAtLeast: 30,
    of: 30,
    attempts: null,
    hoursBetween: 0,
    counts: 'best',
  },
  { key: 'e', kind: 'assignment-passed', title, assignment: 'x', pointsAtLeast: 11, noZero: true },
  { key: 'f', kind: 'module-completed', title, modules: ['m'] },
  { key: 'g', kind: 'hours', title, atLeast: 0.5 },
  { key: 'h', kind: 'practice-delivered', title, atLeast: 1 },
  { key: 'i', kind: 'delivery-observed', title, atLeast: 1 },
  { key: 'j', kind: 'award-held', title, programme: 'p', tier: 't' },
];

describe('a criteria version', () => {
  it('of every kind of criterion is sound', () => {
    const rule = {
      all: ['a', { any: ['b', 'C2', 'd'] }, { atLeast: 2, of: ['e', 'f', 'g', 'h', 'i', 'j'] }],
    };
    expect(codes({ criteria: sound, tiers: [tier(rule, { validMonths: 24 })] })).toEqual([]);
  });

  it('without criteria and tiers is sound: it certifies nothing', () => {
    expect(codes({ criteria: [], tiers: [] })).toEqual([]);
  });

  it.each<{ why: string; criterion: Partial<Criterion>; code: string }>([
    {
      why: 'no session',
      criterion: { ...sound[0], atLeast: { sessions: 0 } } as Criterion,
      code: 'asks-for-nothing',
    },
    {
      why: 'no share',
      criterion: { ...sound[1], atLeast: { percentOfPlanned: 0 } } as Criterion,
      code: 'asks-for-nothing',
    },
    {
      why: 'more than all',
      criterion: { ...sound[1], atLeast: { percentOfPlanned: 101 } } as Criterion,
      code: 'asks-for-too-much',
    },
    { why: 'no prompt', criterion: { ...prompts, atLeast: 0 }, code: 'asks-for-nothing' },
    { why: 'no number', criterion: { ...prompts, atLeast: Number.NaN }, code: 'asks-for-nothing' },
    {
      why: 'more right than asked',
      criterion: { ...sound[3], rightAtLeast: 31 } as Criterion,
      code: 'asks-for-too-much',
    },
    {
      why: 'no attempt',
      criterion: { ...sound[3], attempts: 0 } as Criterion,
      code: 'asks-for-nothing',
    },
    {
      why: 'no module',
      criterion: { ...sound[5], modules: [] } as Criterion,
      code: 'asks-for-nothing',
    },
  ])('is refused when a criterion asks for $why', ({ criterion, code }) => {
    const named = { ...criterion, key: 'x' } as Criterion;
    expect(codes({ criteria: [named], tiers: [tier('x')] })).toEqual([`${code} x`]);
  });

  it.each<{ why: string; tiers: Tier[]; problems: string[] }>([
    {
      why: 'a rule names no criterion',
      tiers: [tier({ all: ['C2', 'C9'] })],
      problems: ['names-no-criterion attendance'],
    },
    {
      why: 'a rule stands over nothing',
      tiers: [tier({ any: ['C2', { all: [] }] })],
      problems: ['rule-over-nothing attendance'],
    },
    {
      why: 'none of several would do',
      tiers: [tier({ atLeast: 0, of: ['C2'] })],
      problems: ['asks-for-nothing attendance'],
    },
    {
      why: 'more are asked for than there are',
      tiers: [tier({ atLeast: 2, of: ['C2'] })],
      problems: ['asks-for-too-much attendance'],
    },
    {
      why: 'it is valid for no time',
      tiers: [tier('C2', { validMonths: 0 })],
      problems: ['validity-not-positive attendance'],
    },
    {
      why: 'two tiers share a key',
      tiers: [tier('C2'), tier('C2')],
      problems: ['key-twice attendance'],
    },
    { why: 'a criterion leads to nothing', tiers: [], problems: ['never-used C2'] },
  ])('is refused when $why', ({ tiers, problems }) => {
    expect(codes({ criteria: [prompts], tiers })).toEqual(problems);
  });

  it('is refused when criteria share a key, said once', () => {
    expect(codes({ criteria: [prompts, prompts, prompts], tiers: [tier('C2')] })).toEqual([
      'key-twice C2',
    ]);
  });
});
