import { describe, expect, it } from '@jest/globals';
import { daysOf } from './group-days.js';

describe('the days of a group', () => {
  it.each([
    {
      why: 'the answer would be due today',
      answerBy: '2026-03-02',
      days: 30,
      refused: 'answer-too-early',
    },
    {
      why: 'the answer would have been due',
      answerBy: '2026-03-01',
      days: 30,
      refused: 'answer-too-early',
    },
    { why: 'it is tomorrow', answerBy: '2026-03-03', days: 30, refused: null },
    { why: 'it is half a year away', answerBy: '2026-09-01', days: 30, refused: null },
    { why: 'it is a day more', answerBy: '2026-09-02', days: 30, refused: 'answer-too-late' },
    {
      why: 'the days are none of those offered',
      answerBy: '2026-04-13',
      days: 365,
      refused: 'days-unknown',
    },
  ] as const)('are refused or not where $why', ({ answerBy, days, refused }) => {
    expect(daysOf('2026-03-02', answerBy, days).refused).toBe(refused);
  });

  it('end so long after the promised answer', () => {
    expect(daysOf('2026-03-02', '2026-04-13', 60)).toEqual({
      ...{ answerBy: '2026-04-13', deleteOn: '2026-06-12', refused: null },
    });
  });
});
