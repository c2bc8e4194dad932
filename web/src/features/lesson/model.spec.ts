import { describe, expect, it } from '@jest/globals';
import { noticesAbout, overdueCheck, readingLocale } from './model.js';
import { aLesson } from './testing.js';

describe('the language of a lesson', () => {
  const onlyEnglish = aLesson({
    locales: { en: { title: 'x', state: 'source', screens: [] } },
  });

  it.each([
    { why: 'is the reader’s', lesson: aLesson(), wanted: 'sq', locale: 'sq' },
    { why: 'else the source', lesson: aLesson(), wanted: 'de', locale: 'en' },
    {
      why: 'else any',
      lesson: aLesson({ locales: { el: { title: '', state: 'draft', screens: [] } } }),
      wanted: 'sq',
      locale: 'el',
    },
    {
      why: 'and of nothing the one asked for',
      lesson: aLesson({ locales: {} }),
      wanted: 'sq',
      locale: 'sq',
    },
  ])('$why', ({ lesson, wanted, locale }) => {
    expect(readingLocale(lesson, wanted)).toBe(locale);
  });

  it('says what is not as it should be', () => {
    expect(noticesAbout(aLesson(), 'en', 'en')).toEqual([]);
    expect(noticesAbout(aLesson(), 'sq', 'sq')).toEqual([{ kind: 'draft' }]);
    expect(noticesAbout(onlyEnglish, 'en', 'sq')).toEqual([{ kind: 'fallback', wanted: 'sq' }]);
    expect(noticesAbout(aLesson(), 'en', 'sq')).toEqual([]);
  });
});

it('the oldest overdue check of a screen is named', () => {
  const checks = [
    { screen: 'door', checkBy: '2026-02-01', past: true },
    { screen: 'door', checkBy: '2026-01-01', past: true },
    { screen: 'door', checkBy: '2027-01-01', past: false },
  ];
  expect(overdueCheck(aLesson({ checks }), 'door')).toBe('2026-01-01');
  expect(overdueCheck(aLesson({ checks }), 'choice')).toBeNull();
});
