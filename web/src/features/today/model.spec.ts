import { describe, expect, it } from '@jest/globals';
import { learnAddresses } from '../../lib/learn-addresses.js';
import type { NextView } from './api-types.js';
import { addressOfNext, addressOfWaiting, alsoWaiting } from './model.js';
import { aNext, aToday } from './testing.js';

describe('where the next thing stands', () => {
  it.each<{ kind: NextView['kind']; to: string }>([
    { kind: 'lesson', to: '/learn/p/rights/x' },
    { kind: 'quiz', to: '/learn/p/quiz/x' },
    { kind: 'prompt', to: '/learn/prompts/x' },
    { kind: 'assignment', to: '/learn/assignment' },
  ])('a $kind at $to', ({ kind, to }) => {
    expect(addressOfNext(learnAddresses({}), 'p', aNext({ kind, target: 'x' }))).toBe(to);
  });
});

it('what is next does not wait a second time', () => {
  const today = aToday();
  const [prompt] = today.waiting;
  expect(alsoWaiting(today)).toEqual([prompt]);
  expect(alsoWaiting({ ...today, next: aNext({ kind: 'prompt', target: 'p-1' }) })).toEqual([]);
  expect(alsoWaiting({ ...today, next: null })).toEqual([prompt]);
});

it('what waits is a prompt or the assignment', () => {
  const [prompt] = aToday().waiting;
  const addresses = learnAddresses({});
  expect(prompt && addressOfWaiting(addresses, prompt)).toBe('/learn/prompts/p-1');
  expect(prompt && addressOfWaiting(addresses, { ...prompt, kind: 'assignment' })).toBe(
    '/learn/assignment',
  );
});
