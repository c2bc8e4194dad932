import { describe, expect, it } from '@jest/globals';
import type { Slot, SlotValue } from '@stoa/content';
import { localWords, type Written } from './local-words.js';

const both = (text: string) => ({ en: text, sq: `${text} (sq)` });
const slot = (name: string): Slot => ({
  name,
  title: both(`about ${name}`),
  generic: both('in general'),
});
const countrys = (text: string | null, checkBy: SlotValue['checkBy'] = null): SlotValue => ({
  ...{ value: text === null ? null : both(text), source: 'AL124', checkBy, note: null },
});
const written = (key: string, checkBy: string | null = null): Written => ({
  ...{ key, value: both('our own'), source: 'our gazette', checkBy },
});
const today = '2026-03-10';
const one = (value: SlotValue | undefined, own: Written[] = []) =>
  localWords([slot('law.x')], { slots: value ? { 'law.x': value } : {} }, own, today)[0];

describe('the words of a city', () => {
  it.each([
    {
      case: 'the city wrote its own',
      value: countrys('the law'),
      own: true,
      is: 'city',
      says: 'our own',
    },
    {
      case: 'the city wrote where the country has none',
      value: countrys(null),
      own: true,
      is: 'city',
      says: 'our own',
    },
    {
      case: 'the country has some',
      value: countrys('the law'),
      own: false,
      is: 'country',
      says: 'the law',
    },
    {
      case: 'the country left it open',
      value: countrys(null),
      own: false,
      is: 'general',
      says: 'in general',
    },
    {
      case: 'the country does not know the slot',
      value: undefined,
      own: false,
      is: 'general',
      says: 'in general',
    },
  ])('are of $is where $case', ({ value, own, is, says }) => {
    expect(one(value, own ? [written('law.x')] : [])).toMatchObject({
      standing: is,
      value: both(says),
    });
  });

  it('keep the country’s at hand, so that they can be gone back to', () => {
    expect(one(countrys('the law'), [written('law.x')])?.countrys).toEqual(both('the law'));
    expect(one(countrys(null))?.countrys).toBeNull();
  });

  it('name the source of whoever wrote them, and none for general ones', () => {
    expect(one(countrys('the law'), [written('law.x')])?.source).toBe('our gazette');
    expect(one(countrys('the law'))?.source).toBe('AL124');
    expect(one(countrys(null))?.source).toBeNull();
  });

  it.each([
    ['2026-03-09', 'due'],
    ['2026-03-10', 'due'],
    ['2026-03-11', 'soon'],
    ['2026-05-09', 'soon'],
    ['2026-05-10', 'later'],
    [null, 'none'],
  ] as const)('to be checked by %s are %s on 10 March', (checkBy, check) => {
    expect(one(countrys('the law', checkBy))?.check).toBe(check);
    expect(one(countrys('the law'), [written('law.x', checkBy)])?.check).toBe(check);
  });

  it('stand in the order of the slots, without the name of the city', () => {
    const keys = localWords(
      [slot('city.name'), slot('law.b'), slot('law.a')],
      { slots: {} },
      [written('law.gone')],
      today,
    ).map(({ key }) => key);
    expect(keys).toEqual(['law.b', 'law.a']);
    expect(localWords([], { slots: {} }, [], today)).toEqual([]);
  });
});
