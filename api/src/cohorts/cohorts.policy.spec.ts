import { describe, expect, it } from '@jest/globals';
import { roles, type Actor, type Grant } from '../platform/auth/actor.js';
import {
  canChangePlan,
  canEnrolPeople,
  canMoveSessions,
  canNameTrainers,
  canOpenCohorts,
  canSeeOpening,
} from './cohorts.policy.js';

const actor = (...grants: Grant[]): Actor => ({
  personId: 'p',
  signInId: 's',
  locale: 'en',
  grants,
});
const ofCity = (role: Grant['role']): Actor => actor({ role, scopeKind: 'city', scopeId: null });

describe('changing the schedule of a cohort', () => {
  const trainer = (scopeId: string) => actor({ role: 'trainer', scopeKind: 'cohort', scopeId });
  it.each([
    { who: 'a trainer of it', asked: trainer('c'), move: true, plan: false },
    { who: 'a trainer of another one', asked: trainer('d'), move: false, plan: false },
    { who: 'a trainer of the city', asked: ofCity('trainer'), move: true, plan: false },
    { who: 'a coordinator', asked: ofCity('coordinator'), move: true, plan: true },
    { who: 'an administrator', asked: ofCity('administrator'), move: false, plan: false },
    { who: 'a learner', asked: actor(), move: false, plan: false },
  ])('asked of $who', ({ asked, move, plan }) => {
    expect([canMoveSessions(asked, 'c'), canChangePlan(asked)]).toEqual([move, plan]);
  });
});

describe('opening and filling cohorts', () => {
  it.each([...roles])('is for coordinators of the city alone, asked of a %s', (role) => {
    const may = role === 'coordinator';
    expect(
      [canOpenCohorts, canEnrolPeople, canNameTrainers].map((can) => can(ofCity(role))),
    ).toEqual([may, may, may]);
    expect(canSeeOpening(ofCity(role))).toBe(may || role === 'trainer');
  });

  it('is not for the trainers of one cohort, nor for learners', () => {
    const trainer = actor({ role: 'trainer', scopeKind: 'cohort', scopeId: 'c' });
    expect([canSeeOpening(trainer), canOpenCohorts(trainer), canEnrolPeople(trainer)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(canSeeOpening(actor())).toBe(false);
  });
});
