import { describe, expect, it } from '@jest/globals';
import type { Actor, Grant } from '../platform/auth/actor.js';
import { canAsk, canReadResults, canRun, readsWhole, trainedCohorts } from './surveys.policy.js';

const actor = (...grants: Grant[]): Actor => ({
  personId: 'p',
  signInId: 's',
  locale: 'en',
  grants,
});
const city = (role: Grant['role']): Grant => ({ role, scopeKind: 'city', scopeId: null });

describe('who may ask, and who may read results', () => {
  it.each([
    { who: 'a coordinator', grants: [city('coordinator')], ask: true, read: true },
    {
      who: 'a trainer of one cohort',
      grants: [{ role: 'trainer' as const, scopeKind: 'cohort' as const, scopeId: 'c' }],
      ask: false,
      read: true,
    },
    {
      who: 'a director of a department',
      grants: [{ role: 'director' as const, scopeKind: 'department' as const, scopeId: 'd' }],
      ask: false,
      read: true,
    },
    { who: 'an administrator', grants: [city('administrator')], ask: false, read: false },
    { who: 'an auditor', grants: [city('auditor')], ask: false, read: false },
    { who: 'a learner', grants: [], ask: false, read: false },
  ])('$who', ({ grants, ask, read }) => {
    expect([canAsk(actor(...grants)), canReadResults(actor(...grants))]).toEqual([ask, read]);
  });
});

describe('which waves somebody runs, and reads all of', () => {
  const trainer = { role: 'trainer' as const, scopeKind: 'cohort' as const, scopeId: 'c' };
  const director = { role: 'director' as const, scopeKind: 'department' as const, scopeId: 'd' };
  const ofCity = { cohortId: null };
  const own = { cohortId: 'c' };
  const other = { cohortId: 'x' };
  it.each([
    {
      who: 'a coordinator',
      grants: [city('coordinator')],
      runs: [true, true, true],
      reads: [true, true, true],
      trained: 'all',
    },
    {
      who: 'a trainer of one cohort',
      grants: [trainer],
      runs: [false, true, false],
      reads: [true, true, false],
      trained: ['c'],
    },
    {
      who: 'a trainer of all',
      grants: [city('trainer')],
      runs: [false, true, true],
      reads: [true, true, true],
      trained: 'all',
    },
    {
      who: 'a director of all',
      grants: [city('director')],
      runs: [false, false, false],
      reads: [true, false, false],
      trained: [],
    },
    {
      who: 'a director of one department',
      grants: [director],
      runs: [false, false, false],
      reads: [false, false, false],
      trained: [],
    },
    {
      who: 'an administrator',
      grants: [city('administrator')],
      runs: [false, false, false],
      reads: [false, false, false],
      trained: [],
    },
    {
      who: 'a learner',
      grants: [],
      runs: [false, false, false],
      reads: [false, false, false],
      trained: [],
    },
  ])('$who: of the city, of the own cohort, of another one', ({ grants, runs, reads, trained }) => {
    const waves = [ofCity, own, other];
    expect(waves.map((wave) => canRun(actor(...grants), wave))).toEqual(runs);
    expect(waves.map((wave) => readsWhole(actor(...grants), wave))).toEqual(reads);
    expect(trainedCohorts(actor(...grants))).toEqual(trained);
  });
});
