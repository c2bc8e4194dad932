import { describe, expect, it } from '@jest/globals';
import type { Item } from '@stoa/content';
import { languageOf, overdue, overdueScreens, practiceItem, stateOf } from './in-language.js';

describe('the language of a page', () => {
  const [source, draft] = [{ state: 'source' as const }, { state: 'draft' as const }];
  it.each([
    { why: 'the reader’s where there is one', locales: { en: source, sq: draft }, language: 'sq' },
    { why: 'else the one it was written in', locales: { de: draft, en: source }, language: 'en' },
    { why: 'else any', locales: { de: draft }, language: 'de' },
    { why: 'none where there is no text', locales: {}, language: null },
  ])('is $why', ({ locales, language }) => {
    expect(languageOf(locales as Record<string, typeof source | typeof draft>, 'sq')).toBe(
      language,
    );
  });

  it('says that a text is older than its source before it says anything else', () => {
    expect(stateOf({ state: 'reviewed', freshness: 'stale' })).toBe('stale');
    expect(stateOf({ state: 'draft', freshness: 'unstamped' })).toBe('draft');
    expect(stateOf({ state: 'source', freshness: 'source' })).toBe('source');
  });
});

describe('a legal statement', () => {
  it.each([
    { why: 'the day itself is in time', checkBy: ['2027-05-22'], day: null },
    { why: 'the day after is late', checkBy: ['2027-05-21'], day: '2027-05-21' },
    {
      why: 'the first of several counts',
      checkBy: ['2027-05-02', '2027-05-01'],
      day: '2027-05-01',
    },
    { why: 'without one nothing is late', checkBy: [], day: null },
  ])('$why', ({ checkBy, day }) => {
    expect(
      overdue(
        checkBy.map((date) => ({ checkBy: date })),
        '2027-05-22',
      ),
    ).toBe(day);
  });

  it('is told of on the screen where it stands', () => {
    const law = [
      { screen: 'two', jurisdiction: 'eu', validFrom: '', checkBy: '2026-01-01', source: 'A' },
    ];
    const screens = ['one', 'two'].map((key) => ({
      key,
      title: '',
      next: null,
      words: 0,
      blocks: [],
    }));
    expect(overdueScreens(law, { screens }, '2026-01-02')).toEqual({ two: '2026-01-01' });
  });
});

it('gives who practises every reason, in one language', () => {
  const item = {
    ...{ id: 'i', type: 'single', stem: { en: 'Q', sq: 'P' }, reason: { en: 'R' }, sources: ['A'] },
    options: [
      { key: 'a', right: true, text: { en: 'yes', sq: 'po' }, reason: { en: 'so', sq: 'pra' } },
    ],
    law: null,
  } as unknown as Item;
  expect(practiceItem(item, 'sq', '2026-01-01')).toEqual({
    ...{ id: 'i', type: 'single', stem: 'P', reason: 'R', sources: ['A'], overdue: null },
    options: [{ key: 'a', right: true, text: 'po', reason: 'pra' }],
  });
});
