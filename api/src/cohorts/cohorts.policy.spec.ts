import { describe, expect, it } from '@jest/globals';
import { roles, type Actor, type Grant } from '../platform/auth/actor.js';
import {
  canEnrolPeople,
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
