import { describe, expect, it } from '@jest/globals';
import { readText, type LocaleText } from './locale-text.js';

describe('reading a text', () => {
  it.each<{ why: string; text: LocaleText; wanted: string[]; read: ReturnType<typeof readText> }>([
    {
      why: 'in the language asked for',
      text: { en: 'Test', sq: 'Testi' },
      wanted: ['sq', 'en'],
      read: { text: 'Testi', locale: 'sq' },
    },
    {
      why: 'in the next one wanted',
      text: { en: 'Test' },
      wanted: ['sq', 'en'],
      read: { text: 'Test', locale: 'en' },
    },
    {
      why: 'in any rather than none',
      text: { ga: 'Tástáil' },
      wanted: ['sq', 'en'],
      read: { text: 'Tástáil', locale: 'ga' },
    },
    {
      why: 'an empty translation is none',
      text: { sq: '', en: 'Test' },
      wanted: ['sq', 'en'],
      read: { text: 'Test', locale: 'en' },
    },
    { why: 'there is no text', text: {}, wanted: ['sq'], read: null },
  ])('$why', ({ text, wanted, read }) => {
    expect(readText(text, ...wanted)).toEqual(read);
  });
});
