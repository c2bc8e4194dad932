import { describe, expect, it } from '@jest/globals';
import { cameOf, everybody, foldedInto, namesIn, partsOf, stillTicked } from './model.js';
import { anEntry, aWorkshop } from './testing.js';

const entries = [
  anEntry('Ana'),
  anEntry('Ana again', { sameAs: 'entry-Ana' }),
  anEntry('Ben', { state: 'confirmed' }),
  anEntry('Cem', { state: 'struck' }),
  anEntry('ben', { twinOf: 'entry-Ben' }),
];

describe('the list', () => {
  it('comes in the parts in which it is worked on, each person once', () => {
    const { waiting, confirmed, struck } = partsOf(entries);
    expect(waiting.map(({ name }) => name)).toEqual(['Ana', 'ben']);
    expect(confirmed.map(({ name }) => name)).toEqual(['Ben']);
    expect(struck.map(({ name }) => name)).toEqual(['Cem']);
    expect(foldedInto(entries, 'entry-Ana')).toBe(1);
    expect(partsOf([])).toEqual({ waiting: [], confirmed: [], struck: [] });
  });

  it('has everybody ticked but those who may be there twice', () => {
    expect(everybody(partsOf(entries))).toEqual(['entry-Ana']);
  });

  it('forgets ticks of those who no longer wait', () => {
    const ticked = new Set(['entry-Ana', 'entry-Ben', 'entry-gone']);
    expect(stillTicked(partsOf(entries), ticked)).toEqual(['entry-Ana']);
  });

  it('reads names from paper, one a line', () => {
    expect(namesIn(' Ana Çela \n\n\tBen\r\n')).toEqual(['Ana Çela', 'Ben']);
    expect(namesIn(' \n ')).toEqual([]);
  });
});

describe('how many came', () => {
  it.each([
    { why: 'those on the list', over: { waiting: 3, confirmed: 9 }, came: 12 },
    { why: 'phones, where there are no names', over: { names: false, waiting: 20 }, came: 20 },
    { why: 'the count', over: { names: false, waiting: 20, headcount: 22 }, came: 22 },
    { why: 'a count of nobody', over: { names: false, waiting: 2, headcount: 0 }, came: 0 },
  ])('is $why', ({ over, came }) => {
    expect(cameOf(aWorkshop(over))).toBe(came);
  });
});
