import { describe, expect, it } from '@jest/globals';
import { countOf, nameKey, peopleLeft, tidyName, twinsOf, type Entry } from './workshop-list.js';

const entry = (id: string, name: string | null, over: Partial<Entry> = {}): Entry => ({
  ...{ id, name, state: 'waiting', sameAs: null },
  ...over,
});

describe('a name on the list', () => {
  it.each([
    { why: 'spaces around and within', typed: '  Ana   Çela \n', tidy: 'Ana Çela' },
    { why: 'a letter put together of two signs', typed: 'C\u0327ela', tidy: 'Çela' },
    { why: 'nothing', typed: ' \u00a0 ', tidy: '' },
  ])('is tidied: $why', ({ typed, tidy }) => {
    expect(tidyName(typed)).toBe(tidy);
  });

  it.each([
    { why: 'capitals and spaces', a: 'Ana Çela', b: ' ANA  ÇELA', same: true },
    { why: 'family name first', a: 'Ana Çela', b: 'Çela, Ana', same: true },
    { why: 'a keyboard without the letter', a: 'Ana Çela', b: 'ana cela', same: true },
    { why: 'a hyphen', a: 'Ana Hoxha-Çela', b: 'Ana Hoxha Çela', same: true },
    { why: 'another name', a: 'Ana Çela', b: 'Ana Cena', same: false },
    { why: 'a part of it', a: 'Ana Çela', b: 'Ana', same: false },
    { why: 'another alphabet', a: 'Ана', b: 'Ana', same: false },
  ])('is known again: $why', ({ a, b, same }) => {
    expect(nameKey(a) === nameKey(b)).toBe(same);
  });
});

describe('the same name twice', () => {
  it('points from the later ones to one, whatever the order in which they come', () => {
    const list = [entry('b', 'Ana Çela'), entry('a', 'ana cela'), entry('c', 'Çela Ana')];
    const expected = new Map([
      ['b', 'a'],
      ['c', 'a'],
    ]);
    expect(twinsOf(list)).toEqual(expected);
    expect(new Map([...twinsOf([...list].reverse())].sort())).toEqual(expected);
  });

  it('points to the one that is confirmed', () => {
    const list = [entry('a', 'Ana'), entry('b', 'Ana', { state: 'confirmed' })];
    expect(twinsOf(list)).toEqual(new Map([['a', 'b']]));
  });

  it.each([
    { why: 'one is struck off', other: entry('b', 'Ana', { state: 'struck' }) },
    { why: 'it is settled', other: entry('b', 'Ana', { sameAs: 'a' }) },
    {
      why: 'both are confirmed: two people',
      first: entry('a', 'Ana', { state: 'confirmed' }),
      other: entry('b', 'Ana', { state: 'confirmed' }),
    },
    { why: 'there are no names', other: entry('b', null) },
    { why: 'the names differ', other: entry('b', 'Anna') },
  ])('asks nothing where $why', ({ first = entry('a', 'Ana'), other }) => {
    expect(twinsOf([first, other]).size).toBe(0);
  });

  it('is nothing in an empty list', () => {
    expect(twinsOf([]).size).toBe(0);
  });
});

describe('how many there are', () => {
  it('counts people: the same person once, and nobody who is struck off', () => {
    const list = [
      entry('a', 'Ana', { state: 'confirmed' }),
      entry('b', 'Ana', { sameAs: 'a' }),
      entry('c', 'Ben'),
      entry('d', 'Cem', { state: 'struck' }),
    ];
    expect(countOf(list)).toEqual({ waiting: 1, confirmed: 1 });
    expect(countOf([])).toEqual({ waiting: 0, confirmed: 0 });
  });

  const confirmed = (count: number) =>
    Array.from({ length: count }, (_, at) => entry(`${at}`, `P${at}`, { state: 'confirmed' }));
  const phones = (count: number) => Array.from({ length: count }, (_, at) => entry(`${at}`, null));

  it.each([
    { why: 'nobody', list: [], names: true, headcount: null, left: null },
    { why: 'four', list: confirmed(4), names: true, headcount: null, left: null },
    { why: 'five', list: confirmed(5), names: true, headcount: null, left: 5 },
    { why: 'those not confirmed', list: phones(9), names: true, headcount: null, left: null },
    { why: 'phones of young people', list: phones(22), names: false, headcount: null, left: 22 },
    { why: 'a count in the room', list: phones(20), names: false, headcount: 22, left: 22 },
    { why: 'a count under five', list: phones(20), names: false, headcount: 4, left: null },
    { why: 'a count where names are', list: confirmed(5), names: true, headcount: 40, left: 5 },
  ])('leaves a number only from five: $why', ({ list, names, headcount, left }) => {
    expect(peopleLeft(list, { names, headcount })).toBe(left);
  });
});
