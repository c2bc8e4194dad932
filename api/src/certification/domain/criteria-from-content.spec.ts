import { describe, expect, it } from '@jest/globals';
import { parseCriteria, type ContentCriterion } from './criteria-from-content.js';
import type { Criterion, Tier } from './criterion.js';

const name = { key: 'C', title: { en: 'Invented' } };

describe('a criterion from content', () => {
  it.each<{ why: string; content: ContentCriterion; criterion: Criterion }>([
    {
      why: 'sessions by count',
      content: {
        ...name,
        kind: 'sessions-attended',
        atLeast: 8,
        madeUpAtMost: 2,
        mandatory: ['M9'],
      },
      criterion: {
        ...name,
        kind: 'sessions-attended',
        atLeast: { sessions: 8 },
        madeUpAtMost: 2,
        mandatory: ['M9'],
      },
    },
    {
      why: 'sessions by share; what is left out is strict',
      content: { ...name, kind: 'sessions-attended', percentOfPlanned: 80 },
      criterion: {
        ...name,
        kind: 'sessions-attended',
        atLeast: { percentOfPlanned: 80 },
        madeUpAtMost: 0,
        mandatory: [],
      },
    },
    {
      why: 'sessions without either ask for nothing, which the check refuses',
      content: { ...name, kind: 'sessions-attended', madeUpAtMost: null },
      criterion: {
        ...name,
        kind: 'sessions-attended',
        atLeast: { sessions: 0 },
        madeUpAtMost: null,
        mandatory: [],
      },
    },
    {
      why: 'a quiz in full',
      content: {
        ...name,
        kind: 'quiz-passed',
        quiz: 'final-test',
        rightAtLeast: 21,
        of: 30,
        attempts: 3,
        hoursBetween: 48,
        counts: 'last',
      },
      criterion: {
        ...name,
        kind: 'quiz-passed',
        quiz: 'final-test',
        rightAtLeast: 21,
        of: 30,
        attempts: 3,
        hoursBetween: 48,
        counts: 'last',
      },
    },
    {
      why: 'a quiz as often as wanted',
      content: { ...name, kind: 'quiz-passed', quiz: 'm1', rightAtLeast: 9, of: 12 },
      criterion: {
        ...name,
        kind: 'quiz-passed',
        quiz: 'm1',
        rightAtLeast: 9,
        of: 12,
        attempts: null,
        hoursBetween: 0,
        counts: 'best',
      },
    },
    {
      why: 'an assignment',
      content: {
        ...name,
        kind: 'assignment-passed',
        assignment: 'rights-check',
        pointsAtLeast: 11,
        noZero: true,
      },
      criterion: {
        ...name,
        kind: 'assignment-passed',
        assignment: 'rights-check',
        pointsAtLeast: 11,
        noZero: true,
      },
    },
    {
      why: 'an assignment that minds no zero',
      content: {
        ...name,
        kind: 'assignment-passed',
        assignment: 'rights-check',
        pointsAtLeast: 11,
      },
      criterion: {
        ...name,
        kind: 'assignment-passed',
        assignment: 'rights-check',
        pointsAtLeast: 11,
        noZero: false,
      },
    },
    {
      why: 'one module',
      content: { ...name, kind: 'module-completed', module: 'm1' },
      criterion: { ...name, kind: 'module-completed', modules: ['m1'] },
    },
    {
      why: 'several modules',
      content: { ...name, kind: 'module-completed', module: ['m1', 'm2'] },
      criterion: { ...name, kind: 'module-completed', modules: ['m1', 'm2'] },
    },
    {
      why: 'prompts',
      content: { ...name, kind: 'prompts-answered', atLeast: 7 },
      criterion: { ...name, kind: 'prompts-answered', atLeast: 7 },
    },
    {
      why: 'hours',
      content: { ...name, kind: 'hours', atLeast: 26 },
      criterion: { ...name, kind: 'hours', atLeast: 26 },
    },
    {
      why: 'one practice delivery',
      content: { ...name, kind: 'practice-delivered' },
      criterion: { ...name, kind: 'practice-delivered', atLeast: 1 },
    },
    {
      why: 'two observed deliveries',
      content: { ...name, kind: 'delivery-observed', atLeast: 2 },
      criterion: { ...name, kind: 'delivery-observed', atLeast: 2 },
    },
    {
      why: 'an award',
      content: { ...name, kind: 'award-held', programme: 'digital-rights', tier: 'practitioner' },
      criterion: { ...name, kind: 'award-held', programme: 'digital-rights', tier: 'practitioner' },
    },
  ])('$why', ({ content, criterion }) => {
    expect(parseCriteria({ criteria: [content], tiers: [] })).toEqual({
      criteria: [criterion],
      tiers: [],
    });
  });

  it('keeps tiers with their rules, nested as they are, and nothing else', () => {
    const rule = { all: ['C1', { any: ['C2', { atLeast: 1, of: ['C3'] }] }] };
    const tier: Tier = { key: 'achievement', title: { en: 'Achievement' }, validMonths: 24, rule };
    expect(parseCriteria({ criteria: [], tiers: [{ ...tier, note: 'x' } as Tier] }).tiers).toEqual([
      tier,
    ]);
  });
});
