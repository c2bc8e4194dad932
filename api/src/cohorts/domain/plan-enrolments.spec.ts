import { describe, expect, it } from '@jest/globals';
import { planEnrolments, type EnrolmentFacts, type RowToEnrol } from './plan-enrolments.js';

const facts: EnrolmentFacts = {
  people: new Map([
    ['ana@city.example', { id: 'ana', state: 'active' }],
    ['ben@city.example', { id: 'ben', state: 'active' }],
    ['cem@city.example', { id: 'cem', state: 'closed' }],
    ['dea@city.example', { id: 'dea', state: 'active' }],
  ]),
  departments: new Set(['WATER']),
  enrolled: new Set(['ben']),
  left: new Set(['dea', 'cem']),
};

describe('what becomes of people to enrol', () => {
  it.each<{ why: string; row: RowToEnrol; planned: object }>([
    {
      why: 'enrols whoever is known, however the address is written',
      row: { email: ' Ana@City.example' },
      planned: { personId: 'ana', outcome: 'enrolled' },
    },
    {
      why: 'invites whoever is not',
      row: { email: 'new@city.example', departmentCode: 'WATER' },
      planned: { personId: null, outcome: 'invited' },
    },
    {
      why: 'leaves alone whoever is in the cohort',
      row: { email: 'ben@city.example' },
      planned: { outcome: 'already', fault: null },
    },
    {
      why: 'does not know every department',
      row: { email: 'ana@city.example', departmentCode: 'X' },
      planned: { outcome: 'wrong', fault: 'department-unknown' },
    },
    {
      why: 'does not take back whoever has left by the way',
      row: { email: 'dea@city.example' },
      planned: { outcome: 'wrong', fault: 'has-left' },
    },
    {
      why: 'does not enrol a closed account',
      row: { email: 'cem@city.example' },
      planned: { outcome: 'wrong', fault: 'account-closed' },
    },
  ])('$why', ({ row, planned }) => {
    expect(planEnrolments([row], facts)).toMatchObject([planned]);
  });

  it('takes the first of two rows with one address', () => {
    const rows = ['new@city.example', 'NEW@city.example'].map((email) => ({ email }));
    expect(planEnrolments(rows, facts).map(({ outcome, fault }) => [outcome, fault])).toEqual([
      ['invited', null],
      ['wrong', 'address-twice'],
    ]);
  });

  it('plans nothing for nobody', () => expect(planEnrolments([], facts)).toEqual([]));
});
