import { describe, expect, it } from '@jest/globals';
import {
  AFTER_SESSIONS,
  CLOSES_AT,
  CLOSES_ON,
  someEvidence,
} from '../../../test/builders/evidence.js';
import { instantOf, plusHours } from '../../shared/instant.js';
import type { Criterion, PromptsAnswered } from './criterion.js';
import { evaluateCriterion } from './evaluate-criteria.js';
import type { DeliveryEvidence, HeldAward, ModuleEvidence, PromptEvidence } from './evidence.js';

const title = { en: 'Invented' };

/** The first so many of the given number of modules are done. */
function prompts(answered: number, all = 9): PromptEvidence[] {
  return places(all).map((position) => ({
    module: `M${position}`,
    position,
    answeredOn: position <= answered ? '2026-02-01' : null,
  }));
}

function modules(completed: number, all = 9): ModuleEvidence[] {
  return places(all).map((position) => ({
    module: `module-${position}`,
    position,
    minutes: 55,
    completedOn: position <= completed ? '2026-02-01' : null,
  }));
}

function places(all: number): number[] {
  return Array.from({ length: all }, (_, index) => index + 1);
}

describe('prompts answered', () => {
  const sevenOfNine: PromptsAnswered = { key: 'C2', kind: 'prompts-answered', title, atLeast: 7 };

  it.each([
    {
      why: 'exactly on the bar',
      list: prompts(7),
      now: CLOSES_AT,
      state: 'met',
      found: 7,
      reachable: 7,
      next: null,
    },
    {
      why: 'the eighth can still be answered',
      list: prompts(6),
      now: AFTER_SESSIONS,
      state: 'not-yet',
      found: 6,
      reachable: 9,
      next: 'answer-prompt',
    },
    {
      why: 'evidence has closed',
      list: prompts(6),
      now: CLOSES_AT,
      state: 'no-longer-possible',
      found: 6,
      reachable: 6,
      next: null,
    },
    {
      why: 'fewer exist than are asked for',
      list: prompts(0, 6),
      now: AFTER_SESSIONS,
      state: 'no-longer-possible',
      found: 0,
      reachable: 6,
      next: null,
    },
    {
      why: 'none exists yet',
      list: [],
      now: AFTER_SESSIONS,
      state: 'not-yet',
      found: 0,
      reachable: 0,
      next: 'await-planning',
    },
    {
      why: 'none ever existed',
      list: [],
      now: CLOSES_AT,
      state: 'no-longer-possible',
      found: 0,
      reachable: 0,
      next: null,
    },
  ])('$why', ({ list, now, state, found, reachable, next }) => {
    const outcome = evaluateCriterion(sevenOfNine, someEvidence({ prompts: list }), now);
    expect(outcome).toMatchObject({ state, required: 7, found, reachable });
    expect(outcome.nextStep?.code ?? null).toBe(next);
  });

  it('offers the first unanswered one of the programme, in whatever order they come', () => {
    const twin = { module: 'M0', position: 3, answeredOn: null };
    const list = [twin, ...prompts(2), ...prompts(0, 4).slice(2)];
    for (const order of [list, [...list].reverse()]) {
      const outcome = evaluateCriterion(
        { ...sevenOfNine, atLeast: 4 },
        someEvidence({ prompts: order }),
        AFTER_SESSIONS,
      );
      expect(outcome).toMatchObject({
        nextStep: { code: 'answer-prompt', values: { module: 'M0' }, by: CLOSES_ON },
        changesAt: CLOSES_AT,
        stepsLeft: 2,
      });
    }
  });
});

describe('module completed', () => {
  const both: Criterion = {
    key: 'M',
    kind: 'module-completed',
    title,
    modules: ['module-1', 'module-2'],
  };

  it.each([
    { why: 'both are', list: modules(2), now: CLOSES_AT, state: 'met', missing: [] },
    {
      why: 'one is missing',
      list: modules(1),
      now: AFTER_SESSIONS,
      state: 'not-yet',
      missing: ['module-2'],
    },
    {
      why: 'one is missing and evidence has closed',
      list: modules(1),
      now: CLOSES_AT,
      state: 'no-longer-possible',
      missing: ['module-2'],
    },
    {
      why: 'one that is not listed may still be published',
      list: [],
      now: AFTER_SESSIONS,
      state: 'not-yet',
      missing: ['module-1', 'module-2'],
    },
  ])('$why', ({ list, now, state, missing }) => {
    const outcome = evaluateCriterion(both, someEvidence({ modules: list }), now);
    expect(outcome.state).toBe(state);
    expect(outcome.details.map(({ values }) => values['module'])).toEqual(missing);
    expect(outcome.nextStep?.values ?? {}).toEqual(
      state === 'not-yet' ? { module: missing[0] } : {},
    );
  });

  it('of no module is never met', () => {
    const none: Criterion = { key: 'M', kind: 'module-completed', title, modules: [] };
    expect(evaluateCriterion(none, someEvidence(), AFTER_SESSIONS).state).toBe('not-yet');
    expect(evaluateCriterion(none, someEvidence(), CLOSES_AT).state).toBe('no-longer-possible');
  });
});

describe('deliveries', () => {
  const kinds = [
    { kind: 'practice-delivered', own: 'practice', other: 'observed', deliver: 'deliver-practice' },
    { kind: 'delivery-observed', own: 'observed', other: 'practice', deliver: 'deliver-observed' },
  ] as const;

  function delivery(
    kind: DeliveryEvidence['kind'],
    state: DeliveryEvidence['state'],
  ): DeliveryEvidence {
    return { id: `${kind}-${state}`, kind, deliveredOn: '2026-03-01', state };
  }

  it.each(
    kinds.flatMap(({ kind, own, other, deliver }) => [
      {
        kind,
        why: 'one passed',
        list: [delivery(own, 'passed')],
        now: CLOSES_AT,
        state: 'met',
        next: null,
      },
      {
        kind,
        why: 'one not passed can be repeated',
        list: [delivery(own, 'not-passed')],
        now: AFTER_SESSIONS,
        state: 'not-yet',
        next: deliver,
      },
      {
        kind,
        why: 'none, and evidence has closed',
        list: [],
        now: CLOSES_AT,
        state: 'no-longer-possible',
        next: null,
      },
      {
        kind,
        why: 'one waits for its observers, also after closing',
        list: [delivery(own, 'awaiting')],
        now: CLOSES_AT,
        state: 'not-yet',
        next: 'await-observation',
      },
      {
        kind,
        why: 'the other kind does not count',
        list: [delivery(other, 'passed')],
        now: AFTER_SESSIONS,
        state: 'not-yet',
        next: deliver,
      },
    ]),
  )('$kind: $why', ({ kind, list, now, state, next }) => {
    const criterion: Criterion = { key: 'D', kind, title, atLeast: 1 };
    const outcome = evaluateCriterion(criterion, someEvidence({ deliveries: list }), now);
    expect([outcome.state, outcome.nextStep?.code ?? null]).toEqual([state, next]);
  });
});

describe('award held', () => {
  const practitioner: Criterion = {
    key: 'A',
    kind: 'award-held',
    title,
    programme: 'digital-rights',
    tier: 'practitioner',
  };
  const expiresAt = instantOf('2026-12-31T23:00:00Z');
  const later = plusHours(expiresAt, 24);
  const held: HeldAward = {
    programme: 'digital-rights',
    tier: 'practitioner',
    recorded: ['valid'],
    expiresAt,
  };

  it.each([
    { why: 'it is valid', awards: [held], now: AFTER_SESSIONS, state: 'met', changesAt: expiresAt },
    {
      why: 'it has run out',
      awards: [held],
      now: expiresAt,
      state: 'no-longer-possible',
      changesAt: null,
    },
    {
      why: 'the later of two counts',
      awards: [held, { ...held, expiresAt: later }],
      now: AFTER_SESSIONS,
      state: 'met',
      changesAt: later,
    },
    {
      why: 'one of two does not run out',
      awards: [held, { ...held, expiresAt: null }],
      now: AFTER_SESSIONS,
      state: 'met',
      changesAt: null,
    },
    {
      why: 'it is suspended',
      awards: [{ ...held, recorded: ['valid', 'suspended'] as const }],
      now: AFTER_SESSIONS,
      state: 'not-yet',
      changesAt: CLOSES_AT,
    },
    {
      why: 'another tier is held',
      awards: [{ ...held, tier: 'attendance' }],
      now: AFTER_SESSIONS,
      state: 'not-yet',
      changesAt: CLOSES_AT,
    },
    {
      why: 'another programme’s is held',
      awards: [{ ...held, programme: 'youth' }],
      now: AFTER_SESSIONS,
      state: 'not-yet',
      changesAt: CLOSES_AT,
    },
    {
      why: 'none is held',
      awards: [],
      now: CLOSES_AT,
      state: 'no-longer-possible',
      changesAt: null,
    },
  ])('$why', ({ awards, now, state, changesAt }) => {
    expect(evaluateCriterion(practitioner, someEvidence({ awards }), now)).toMatchObject({
      state,
      changesAt,
    });
  });
});
