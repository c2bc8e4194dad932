import { describe, expect, it } from '@jest/globals';
import { setUpSteps, type CityFacts } from './set-up-steps.js';

const nothing: CityFacts = {
  ...{ named: false, signatories: 0, wordsMissing: 3, departments: 0, sendsMail: false },
  ...{ coordinators: 0, waves: 0, cohorts: 0 },
};
const done = (facts: Partial<CityFacts>) =>
  setUpSteps({ ...nothing, ...facts })
    .filter((step) => step.done)
    .map(({ key }) => key);

describe('setting up a city', () => {
  it.each([
    { facts: {}, is: [] },
    { facts: { named: true }, is: [] },
    { facts: { signatories: 1 }, is: [] },
    { facts: { named: true, signatories: 1 }, is: ['city'] },
    { facts: { wordsMissing: 1 }, is: [] },
    { facts: { wordsMissing: 0 }, is: ['words'] },
    { facts: { departments: 1 }, is: ['departments'] },
    { facts: { sendsMail: true }, is: ['mail'] },
    { facts: { coordinators: 1 }, is: ['coordinators'] },
    { facts: { waves: 1 }, is: ['begin'] },
    { facts: { cohorts: 2 }, is: ['begin'] },
  ])('with $facts has done $is', ({ facts, is }) => {
    expect(done(facts)).toEqual(is);
  });

  it('goes in one order, and counts what there is', () => {
    const counts = setUpSteps({ ...nothing, signatories: 2, departments: 7, waves: 1, cohorts: 3 });
    expect(counts.map(({ key, count }) => [key, count])).toEqual([
      ['city', 2],
      ['words', 3],
      ['departments', 7],
      ['mail', 0],
      ['coordinators', 0],
      ['begin', 4],
    ]);
  });
});
