import { describe, expect, it } from '@jest/globals';
import { isLocaleMap } from './locale-map.js';

describe('a text in every shipped language', () => {
  it.each([
    { why: 'complete', value: { en: 'Water', sq: 'Uji' }, is: true },
    { why: 'exactly as long as allowed', value: { en: '12345678', sq: 'Uji' }, is: true },
    { why: 'one sign too long', value: { en: '123456789', sq: 'Uji' }, is: false },
    { why: 'a language is missing', value: { en: 'Water' }, is: false },
    {
      why: 'a language that is not shipped',
      value: { en: 'Water', sq: 'Uji', de: 'Wasser' },
      is: false,
    },
    {
      why: 'a language that is not shipped in place of one that is',
      value: { en: 'Water', de: 'Wasser' },
      is: false,
    },
    { why: 'blank', value: { en: 'Water', sq: '  ' }, is: false },
    { why: 'not a text', value: { en: 'Water', sq: 7 }, is: false },
    { why: 'a list', value: ['Water', 'Uji'], is: false },
    { why: 'nothing', value: null, is: false },
  ])('$why: $is', ({ value, is }) => {
    expect(isLocaleMap(value, 8)).toBe(is);
  });
});
