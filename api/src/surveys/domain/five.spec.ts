import { describe, expect, it } from '@jest/globals';
import { hiddenParts, hiddenRows, poolGroups } from './five.js';

describe('parts of a known whole', () => {
  it.each([
    { why: 'nothing is hidden where all hold five', parts: [5, 9], hidden: [] },
    { why: 'nobody at all may be shown', parts: [0, 12], hidden: [] },
    { why: 'one small part takes the next smallest along', parts: [3, 20, 8], hidden: [0, 2] },
    { why: 'two small parts of five together are enough', parts: [2, 3, 40], hidden: [0, 1] },
    { why: 'two small parts of four take a third along', parts: [1, 3, 40, 7], hidden: [0, 1, 3] },
    {
      why: 'a part with nobody is taken only when nothing else is left',
      parts: [4, 0, 6],
      hidden: [0, 2],
    },
    { why: 'no parts', parts: [], hidden: [] },
    {
      why: 'five of one each take another along: they would be no riddle',
      parts: [1, 1, 1, 1, 1, 9],
      hidden: [0, 1, 2, 3, 4, 5],
    },
    { why: 'nor would two of four each', parts: [4, 30, 4, 9], hidden: [0, 2, 3] },
    { why: 'all small', parts: [1, 1, 1, 1, 1], hidden: [0, 1, 2, 3, 4] },
  ])('$why', ({ parts, hidden }) => {
    expect(hiddenParts(parts).flatMap((each, at) => (each ? [at] : []))).toEqual(hidden);
  });
});

describe('groups below five', () => {
  const groups = (...people: number[]) => people.map((count, at) => ({ at, people: count }));
  it.each([
    { why: 'none is small', people: [5, 6], together: [] },
    { why: 'exactly five stands alone', people: [5, 7, 4, 3], together: [2, 3] },
    { why: 'four is shown with the next smallest', people: [9, 4, 5], together: [1, 2] },
    {
      why: 'nobody is shown with them, so that others need not have somebody',
      people: [0, 2, 3, 9],
      together: [0, 1, 2],
    },
    { why: 'groups without anybody hide nobody', people: [0, 9, 8], together: [] },
    { why: 'no groups', people: [], together: [] },
    { why: 'everybody together', people: [2, 3], together: [0, 1] },
  ])('$why', ({ people, together }) => {
    const pooled = poolGroups(groups(...people));
    expect(pooled.together.map(({ at }) => at)).toEqual(together);
    expect(pooled.alone).toHaveLength(people.length - together.length);
  });
});

describe('rows of a table', () => {
  it.each([
    {
      why: 'all cells hold five',
      rows: [
        [5, 6],
        [7, 8],
      ],
      hidden: [],
    },
    {
      why: 'a small cell hides its row, and the smallest other',
      rows: [
        [3, 9],
        [9, 9],
        [30, 40],
      ],
      hidden: [0, 1],
    },
    {
      why: 'two rows are hidden until each column holds five',
      rows: [
        [1, 6],
        [2, 6],
        [10, 10],
        [50, 50],
      ],
      hidden: [0, 1, 2],
    },
    {
      why: 'hidden columns that hold nobody are fine',
      rows: [
        [0, 3, 9],
        [0, 2, 9],
      ],
      hidden: [0, 1],
    },
    {
      why: 'a row of nobody is never needed',
      rows: [
        [0, 0],
        [4, 8],
        [6, 9],
      ],
      hidden: [1, 2],
    },
    { why: 'no rows', rows: [], hidden: [] },
  ])('$why', ({ rows, hidden }) => {
    expect(hiddenRows(rows).flatMap((each, at) => (each ? [at] : []))).toEqual(hidden);
  });
});
