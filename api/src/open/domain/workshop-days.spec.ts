import { describe, expect, it } from '@jest/globals';
import { workshopDays } from './workshop-days.js';

const today = '2026-03-02';

describe('the days of a workshop', () => {
  it.each([
    { why: 'it is today', heldOn: today, keep: 30, refused: null },
    { why: 'it was held on paper two weeks ago', heldOn: '2026-02-16', keep: 30, refused: null },
    { why: 'it was a day before that', heldOn: '2026-02-15', keep: 30, refused: 'too-long-ago' },
    { why: 'it is a year away', heldOn: '2027-03-03', keep: 30, refused: null },
    { why: 'it is a day more', heldOn: '2027-03-04', keep: 30, refused: 'too-far-away' },
    { why: 'the days are none of those offered', heldOn: today, keep: 31, refused: 'days-unknown' },
    { why: 'the list would be due today', heldOn: '2026-02-23', keep: 7, refused: 'already-due' },
    { why: 'it would be due tomorrow', heldOn: '2026-02-24', keep: 7, refused: null },
  ] as const)('are refused or not where $why', ({ heldOn, keep, refused }) => {
    expect(workshopDays(today, heldOn, keep).refused).toBe(refused);
  });

  it('end so long after the workshop, over the end of a month', () => {
    expect(workshopDays(today, '2026-03-12', 30)).toEqual({
      ...{ heldOn: '2026-03-12', deleteOn: '2026-04-11', refused: null },
    });
  });
});
