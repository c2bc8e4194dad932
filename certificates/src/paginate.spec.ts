import { describe, expect, it } from '@jest/globals';
import { paginate } from './paginate.ts';

const rows = (count: number) => Array.from({ length: count }, () => ({ height: 10 }));
const room = { first: 30, later: 50, closing: 10 };

describe('sharing rows out over pages', () => {
  it.each([
    { why: 'no rows leave the closing alone on the first page', count: 0, pages: [0] },
    { why: 'rows and closing fit exactly', count: 2, pages: [2] },
    { why: 'the last row moves on with the closing', count: 3, pages: [2, 1] },
    { why: 'later pages hold more', count: 7, pages: [3, 4] },
    { why: 'and again the closing takes a row along', count: 8, pages: [3, 4, 1] },
  ])('$why', ({ count, pages }) => {
    expect(paginate(rows(count), room).map((page) => page.length)).toEqual(pages);
  });

  it('gives a row higher than any page a page of its own', () => {
    const tall = [{ height: 10 }, { height: 80 }, { height: 10 }];
    expect(paginate(tall, room).map((page) => page.length)).toEqual([1, 1, 1]);
  });
});
