import { describe, expect, it } from '@jest/globals';
import { countWords, lengthProblem, mostWords } from './count-words.js';

describe('words', () => {
  it.each([
    { why: 'nothing', text: '', words: 0 },
    { why: 'spaces only', text: ' \n\t ', words: 0 },
    { why: 'several spaces between', text: '  one   two\nthree ', words: 3 },
    { why: 'marks that stand alone', text: 'one – two … !', words: 2 },
    { why: 'letters of any alphabet and numbers', text: 'Çdo ujësjellës 24/7 дом', words: 4 },
    { why: 'a hyphen and an apostrophe join', text: "follow-up s'kemi", words: 2 },
    { why: 'a space that does not break', text: 'one\u00a0two', words: 2 },
  ])('$why: $words', ({ text, words }) => {
    expect(countWords(text)).toBe(words);
  });
});

describe('the length of an answer', () => {
  const limits = { atLeast: 80, atMost: 150 };

  it.each([
    { words: 0, problem: 'too-few' },
    { words: 79, problem: 'too-few' },
    { words: 80, problem: null },
    { words: 151, problem: null },
    { words: 300, problem: null },
    { words: 301, problem: 'too-many' },
  ])('$words words: $problem', ({ words, problem }) => {
    expect(lengthProblem(words, limits)).toBe(problem);
  });

  it('may be twice the advice', () => {
    expect(mostWords(limits)).toBe(300);
  });
});
