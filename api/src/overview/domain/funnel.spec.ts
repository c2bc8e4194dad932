import { describe, expect, it } from '@jest/globals';
import { funnel } from './funnel.js';

const person = (attended: number, ...tiersMet: string[]) => ({ attended, tiersMet });

describe('the funnel of a cohort', () => {
  it('counts those who came once, those who came to half of what was planned, and those who met a tier', () => {
    const people = [
      person(0),
      person(1),
      person(4),
      person(5),
      person(10, 'attendance'),
      person(8, 'attendance', 'practitioner'),
    ];
    expect(funnel(people, 10, ['attendance', 'practitioner', 'champion'])).toEqual({
      enrolled: 6,
      attended: 5,
      halfway: 3,
      ready: { attendance: 2, practitioner: 1, champion: 0 },
    });
  });

  it.each([
    { why: 'half of nine is five', attended: 4, planned: 9, halfway: 0 },
    { why: 'five of nine is more than half', attended: 5, planned: 9, halfway: 1 },
    { why: 'nothing planned leaves nobody half way', attended: 0, planned: 0, halfway: 0 },
  ])('$why', ({ attended, planned, halfway }) => {
    expect(funnel([person(attended)], planned, []).halfway).toBe(halfway);
  });

  it('is all zeros for an empty cohort', () => {
    expect(funnel([], 10, ['attendance'])).toEqual({
      enrolled: 0,
      attended: 0,
      halfway: 0,
      ready: { attendance: 0 },
    });
  });
});
