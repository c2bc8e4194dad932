import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { WrongShape } from './domain-error.js';
import { decodeCursor, encodeCursor, pageOf } from './page.js';

const id = '01990000-0000-7000-8000-000000000001';

describe('cursors', () => {
  it('come back as they were given', () => {
    expect(decodeCursor(encodeCursor(['Hoxha', id]), 2)).toEqual(['Hoxha', id]);
  });

  it('are not needed for the first page', () => {
    expect(decodeCursor(undefined, 2)).toBeNull();
  });

  it.each([
    ['not base64', '***'],
    ['not JSON', Buffer.from('hello').toString('base64url')],
    ['of another list', encodeCursor([id])],
    ['whose id is made up', encodeCursor(['Hoxha', 'nobody'])],
    ['with more at its end', `${encodeCursor(['Hoxha', id])}A`],
    ['of numbers', Buffer.from(JSON.stringify([1, 2])).toString('base64url')],
  ])('that are %s are refused', (_, cursor) => {
    expect(() => decodeCursor(cursor, 2)).toThrow(WrongShape);
  });
});

describe('a page', () => {
  const rows = ['a', 'b', 'c'].map((name) => ({ name, id }));
  it.each([
    { why: 'has a next page when one row more was found', limit: 2, names: ['a', 'b'], next: true },
    { why: 'is the last when no more was found', limit: 3, names: ['a', 'b', 'c'], next: false },
  ])('$why', ({ limit, names, next }) => {
    const page = pageOf(rows, limit, (row) => [row.name, row.id]);
    expect([page.items.map(({ name }) => name), page.nextCursor !== null]).toEqual([names, next]);
  });

  it('of nothing is empty and the last', () => {
    expect(pageOf([], 10, () => [])).toEqual({ items: [], nextCursor: null });
  });
});
