import { describe, expect, it } from '@jest/globals';
import { aPrompt } from './testing.js';
import { countWords, lengthOf, nextOpen, progressOf, serverTextOf, withAnswer } from './model.js';

describe('words', () => {
  it.each([
    { text: '', words: 0 },
    { text: '  \n ', words: 0 },
    { text: 'The counter – and Teuta’s pass.', words: 5 },
    { text: 'çdo drejtori\nka 2 sportele', words: 5 },
  ])('of “$text”: $words', ({ text, words }) => {
    expect(countWords(text)).toBe(words);
  });

  it.each([
    { words: 0, length: 'none' },
    { words: 79, length: 'too-few' },
    { words: 80, length: 'enough' },
    { words: 150, length: 'enough' },
    { words: 151, length: 'many' },
    { words: 300, length: 'many' },
    { words: 301, length: 'too-many' },
  ] as const)('$words of 80 to 150 are $length', ({ words, length }) => {
    expect(lengthOf(words, { atLeast: 80, atMost: 150 })).toBe(length);
  });
});

it('what was answered on paper is told apart from what was written here', () => {
  expect(progressOf(aPrompt({ state: 'answered', origin: 'paper' }))).toBe('paper');
  expect(progressOf(aPrompt({ state: 'answered', origin: 'online' }))).toBe('answered');
});

it('begins at version 0', () => {
  expect(serverTextOf(aPrompt())).toEqual({ text: '', version: 0 });
});

it('remembers what was saved', () => {
  const known = { items: [aPrompt(), aPrompt({ id: 'p-2' })] };
  const view = {
    state: 'draft',
    text: 'begun',
    version: 1,
    answeredOn: null,
    updatedAt: '',
  } as const;
  const items = withAnswer(known, 'p-1', view)?.items.map(({ state }) => state);
  expect(items).toEqual(['draft', 'open']);
});

it('names another one that still waits', () => {
  const first = aPrompt();
  const done = aPrompt({ id: 'p-2', state: 'answered' });
  const last = aPrompt({ id: 'p-3', state: 'draft' });
  expect(nextOpen([first, done, last], first)).toBe(last);
  expect(nextOpen([first, done], first)).toBeUndefined();
});
