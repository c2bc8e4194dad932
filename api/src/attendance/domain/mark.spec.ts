import { describe, expect, it } from '@jest/globals';
import { contradictionIn, isSameEntry, type Entry } from './mark.js';

const present: Entry = { mark: 'present', mode: 'room', arrangement: 'none' };

describe('an entry', () => {
  it.each<Entry & { why: string; part: ReturnType<typeof contradictionIn> }>([
    { why: 'in the room', ...present, part: null },
    { why: 'late and online', mark: 'late', mode: 'online', arrangement: 'none', part: null },
    {
      why: 'there, nobody noted where',
      mark: 'present',
      mode: null,
      arrangement: 'none',
      part: null,
    },
    {
      why: 'excused and deferred',
      mark: 'excused',
      mode: null,
      arrangement: 'deferred',
      part: null,
    },
    {
      why: 'excused with nothing arranged',
      mark: 'excused',
      mode: null,
      arrangement: 'none',
      part: null,
    },
    {
      why: 'away, yet in the room',
      mark: 'absent',
      mode: 'room',
      arrangement: 'none',
      part: 'mode',
    },
    {
      why: 'made up elsewhere, yet online',
      mark: 'made_up',
      mode: 'online',
      arrangement: 'none',
      part: 'mode',
    },
    {
      why: 'away without an excuse, yet something is arranged',
      mark: 'absent',
      mode: null,
      arrangement: 'make-up',
      part: 'arrangement',
    },
    {
      why: 'there, yet something is arranged',
      ...present,
      arrangement: 'deferred',
      part: 'arrangement',
    },
  ])('$why: $part', ({ mark, mode, arrangement, part }) => {
    expect(contradictionIn({ mark, mode, arrangement })).toBe(part);
  });

  it.each<[string, Partial<Entry>, boolean]>([
    ['itself', {}, true],
    ['another mark', { mark: 'late' }, false],
    ['another mode', { mode: 'online' }, false],
    ['another arrangement', { arrangement: 'make-up' }, false],
  ])('compared with %s', (_, change, same) => {
    expect(isSameEntry(present, { ...present, ...change })).toBe(same);
  });
});
