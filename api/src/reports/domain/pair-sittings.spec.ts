import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '../../shared/calendar-date.js';
import { instantOf } from '../../shared/instant.js';
import { lastOf, pairOf, type Sitting } from './pair-sittings.js';
import { aSitting } from './testing.js';

const before = aSitting();
const at = (startedAt: `${string}Z`, over: Partial<Sitting> = {}) =>
  aSitting({ startedAt: instantOf(startedAt), satOn: '2026-04-20', ...over });
const paper = (satOn: CalendarDate): Sitting => aSitting({ origin: 'paper', satOn, parts: null });

describe('what is paired of one person', () => {
  it('is the baseline and the first sitting of the final test, however often it was sat', () => {
    const first = at('2026-04-20T09:00:00Z');
    const second = at('2026-04-22T09:00:00Z', { number: 2, right: 0 });
    expect(pairOf([before], [second, first])).toEqual({ before, after: first });
  });

  it.each<{ why: string; baseline: Sitting[]; finalTest: Sitting[]; paired: boolean }>([
    { why: 'neither was sat', baseline: [], finalTest: [], paired: false },
    { why: 'only the baseline was sat', baseline: [before], finalTest: [], paired: false },
    { why: 'only the final test was sat', baseline: [], finalTest: [before], paired: false },
    {
      why: 'the final test was begun as the baseline was handed in',
      baseline: [before],
      finalTest: [at('2026-03-02T09:20:00Z')],
      paired: true,
    },
    {
      why: 'the final test was begun before the baseline was handed in',
      baseline: [before],
      finalTest: [at('2026-03-02T09:19:59Z')],
      paired: false,
    },
    {
      why: 'the final test was on paper on the same day',
      baseline: [before],
      finalTest: [paper('2026-03-02')],
      paired: true,
    },
    {
      why: 'the final test was on paper on the day before',
      baseline: [before],
      finalTest: [paper('2026-03-01')],
      paired: false,
    },
    {
      why: 'both were on paper, in their order',
      baseline: [paper('2026-03-01')],
      finalTest: [paper('2026-04-20')],
      paired: true,
    },
  ])('$why', ({ baseline, finalTest, paired }) => {
    expect(pairOf(baseline, finalTest) !== null).toBe(paired);
  });
});

describe('the last sitting', () => {
  it('is the one with the highest number, or none', () => {
    const second = aSitting({ number: 2 });
    expect(lastOf([second, before])).toBe(second);
    expect(lastOf([])).toBeNull();
  });
});
