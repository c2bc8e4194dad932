import { describe, expect, it } from '@jest/globals';
import {
  AFTER_SESSIONS,
  aSession,
  CLOSES_AT,
  someEvidence,
  startOfWeek,
} from '../../../test/builders/evidence.js';
import type { HoursSpent } from './criterion.js';
import { evaluateCriterion } from './evaluate-criteria.js';
import type { Evidence } from './evidence.js';

const fourHours: HoursSpent = { key: 'H', kind: 'hours', title: { en: 'Hours' }, atLeast: 4 };
const fiveHours = { ...fourHours, atLeast: 5 };
const module = { module: 'module-1', position: 1, minutes: 90, completedOn: '2026-02-01' } as const;
const openModule = { ...module, completedOn: null };
const attended = [1, 2].map((week) => aSession(week, { mark: 'present' }));

describe('hours', () => {
  it.each<{
    why: string;
    evidence: Partial<Evidence>;
    state: string;
    required?: number;
    found: number;
    reachable: number;
  }>([
    {
      why: 'sessions and modules together are exactly enough',
      evidence: { sessions: attended, modules: [module] },
      state: 'met',
      found: 240,
      reachable: 240,
    },
    {
      why: 'a module is still open',
      evidence: { sessions: attended, modules: [openModule] },
      state: 'not-yet',
      found: 150,
      reachable: 240,
    },
    {
      why: 'a made-up session replaces its session',
      evidence: {
        sessions: [...attended, aSession(3, { mark: 'made_up' }), aSession(4, { mark: 'late' })],
      },
      state: 'met',
      found: 300,
      reachable: 300,
    },
    {
      why: 'a missed session can be made up',
      evidence: { sessions: [...attended, aSession(3, { mark: 'absent' }), aSession(4)] },
      state: 'not-yet',
      found: 150,
      reachable: 300,
    },
    {
      why: 'the time of a cancelled session is asked for no more',
      evidence: {
        sessions: [...attended, aSession(3, { cancelled: true }), aSession(4, { cancelled: true })],
      },
      state: 'met',
      required: 90,
      found: 150,
      reachable: 150,
    },
    { why: 'nothing is planned yet', evidence: {}, state: 'not-yet', found: 0, reachable: 0 },
  ])('$why', ({ evidence, state, required = 240, found, reachable }) => {
    const outcome = evaluateCriterion(fourHours, someEvidence(evidence), AFTER_SESSIONS);
    expect(outcome).toMatchObject({ state, required, found, reachable });
  });

  it.each<{ why: string; evidence: Partial<Evidence> }>([
    { why: 'time is missing', evidence: { sessions: attended, modules: [openModule] } },
    { why: 'nothing was ever planned', evidence: {} },
  ])('cannot be spent after evidence has closed: $why', ({ evidence }) => {
    expect(evaluateCriterion(fourHours, someEvidence(evidence), CLOSES_AT).state).toBe(
      'no-longer-possible',
    );
  });

  it('counts the fewest steps that would do', () => {
    const modules = [
      { ...openModule, minutes: 10 },
      { ...openModule, module: 'module-2', minutes: 90 },
    ];
    const outcome = evaluateCriterion(
      fourHours,
      someEvidence({ sessions: attended, modules }),
      AFTER_SESSIONS,
    );
    expect(outcome.stepsLeft).toBe(1);
  });

  it.each<{ why: string; evidence: Partial<Evidence>; next: string }>([
    {
      why: 'a session to come',
      evidence: { sessions: [...attended, aSession(3), aSession(4)], modules: [openModule] },
      next: 'attend-session',
    },
    {
      why: 'else a module',
      evidence: {
        sessions: attended,
        modules: [module, { ...openModule, module: 'module-2', position: 1 }],
      },
      next: 'complete-module',
    },
    { why: 'else to wait for a plan', evidence: {}, next: 'await-planning' },
  ])('offers $why', ({ evidence, next }) => {
    const outcome = evaluateCriterion(fiveHours, someEvidence(evidence), startOfWeek(3));
    expect(outcome.nextStep?.code).toBe(next);
  });
});
