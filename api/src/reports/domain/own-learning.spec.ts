import { describe, expect, it } from '@jest/globals';
import { ownLearning } from './own-learning.js';
import { aSitting, part } from './testing.js';

const modules = ['M1', 'M2', 'M3', 'M4', 'M5'].map((code) => ({ code }));
const start = aSitting({ parts: [part('M1', 1, 1), part('M2', 0, 1), part(null, 1, 1)] });
const test = (...right: number[]) =>
  aSitting({
    parts: right.map((count, at) => part(`M${at + 1}`, count, 3)),
    satOn: '2026-04-20',
  });

describe('what one person has learnt', () => {
  it('is nothing before anything has been sat', () => {
    expect(ownLearning([], [], modules)).toEqual({
      ...{ start: null, now: null, modules: [], repeat: [] },
    });
  });

  it('shows the beginning alone, and nothing to repeat', () => {
    const { modules: rows, repeat } = ownLearning([start], [], modules);
    expect(rows).toEqual([
      { module: 'M1', before: { right: 1, of: 1 }, after: null },
      { module: 'M2', before: { right: 0, of: 1 }, after: null },
      { module: null, before: { right: 1, of: 1 }, after: null },
    ]);
    expect(repeat).toEqual([]);
  });

  it('shows the latest final test beside it, module by module', () => {
    const second = { ...test(3, 2), number: 2 };
    const { now, modules: rows } = ownLearning([start], [second, test(0, 0)], modules);
    expect(now).toBe(second);
    expect(rows.slice(0, 2)).toEqual([
      { module: 'M1', before: { right: 1, of: 1 }, after: { right: 3, of: 3 } },
      { module: 'M2', before: { right: 0, of: 1 }, after: { right: 2, of: 3 } },
    ]);
  });

  it('shows a final test without a beginning', () => {
    expect(ownLearning([], [test(3)], modules).modules).toEqual([
      { module: 'M1', before: null, after: { right: 3, of: 3 } },
    ]);
  });

  it('knows no modules of what was sat on paper', () => {
    const paper = aSitting({ origin: 'paper', parts: null, right: 20, of: 30 });
    expect(ownLearning([], [paper], modules)).toMatchObject({
      now: paper,
      modules: [],
      repeat: [],
    });
  });

  it.each<{ why: string; right: number[]; repeat: string[] }>([
    { why: 'nothing where all was right', right: [3, 3, 3], repeat: [] },
    { why: 'the least known first', right: [2, 0, 1], repeat: ['M2', 'M3', 'M1'] },
    {
      why: 'in the order of the programme where equal',
      right: [2, 2, 3, 2],
      repeat: ['M1', 'M2', 'M4'],
    },
    { why: 'at most three', right: [2, 2, 2, 2, 0], repeat: ['M5', 'M1', 'M2'] },
  ])('names what to repeat: $why', ({ right, repeat }) => {
    expect(ownLearning([start], [test(...right)], modules).repeat).toEqual(repeat);
  });
});
