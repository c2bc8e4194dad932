import { describe, expect, it } from '@jest/globals';
import { pointsPerLine, problemsInLines, totalOf } from './rubric-lines.js';

const levels = ['none', 'some', 'good', 'best'];
const rubric = [
  { key: 'people', levels },
  { key: 'risks', levels },
];

describe('the points of a review', () => {
  it.each<{ why: string; lines: Record<string, unknown>; problems: object[] }>([
    { why: 'each line has some', lines: { people: 0, risks: 3 }, problems: [] },
    {
      why: 'none at all',
      lines: {},
      problems: [
        { key: 'people', problem: 'missing' },
        { key: 'risks', problem: 'missing' },
      ],
    },
    {
      why: 'a line that is not there',
      lines: { people: 1, risks: 1, style: 3 },
      problems: [{ key: 'style', problem: 'unknown' }],
    },
    {
      why: 'too many',
      lines: { people: 4, risks: 1 },
      problems: [{ key: 'people', problem: 'points' }],
    },
    {
      why: 'fewer than none',
      lines: { people: -1, risks: 1 },
      problems: [{ key: 'people', problem: 'points' }],
    },
    {
      why: 'halves',
      lines: { people: 1.5, risks: 1 },
      problems: [{ key: 'people', problem: 'points' }],
    },
    {
      why: 'words',
      lines: { people: '3', risks: null },
      problems: [
        { key: 'people', problem: 'points' },
        { key: 'risks', problem: 'points' },
      ],
    },
    {
      why: 'a name that every object has',
      lines: { people: 1, risks: 1, constructor: 1 },
      problems: [{ key: 'constructor', problem: 'unknown' }],
    },
  ])('$why', ({ lines, problems }) => {
    expect(problemsInLines(lines, rubric)).toEqual(problems);
  });

  it('go up to the last level', () => {
    expect([pointsPerLine(rubric), pointsPerLine([])]).toEqual([3, 0]);
  });

  it('are summed', () => {
    expect([totalOf({ people: 2, risks: 3 }), totalOf({})]).toEqual([5, 0]);
  });
});
