import { describe, expect, it } from '@jest/globals';
import { aMe } from '../../testing/people.js';
import { destination, tokenFrom } from './model.js';

describe('where a sign-in leads', () => {
  it.each([
    {
      why: 'to the page that was asked for',
      next: '/learn/digital-rights?x=1',
      to: '/learn/digital-rights?x=1',
    },
    { why: 'never to another site', next: 'https://evil.example', to: '/teach' },
    { why: 'nor by two slashes', next: '//evil.example', to: '/teach' },
    { why: 'nor by a slash turned round', next: '/\\evil.example', to: '/teach' },
    { why: 'to the first area without a wish', next: null, to: '/teach' },
    { why: 'not back to the sign-in page', next: '/sign-in', to: '/teach' },
  ])('$why', ({ next, to }) => {
    expect(destination(aMe({ areas: ['teach', 'learn'] }), next)).toBe(to);
  });

  it('to learning for somebody without an area', () => {
    expect(destination(aMe({ areas: [] }), null)).toBe('/learn');
  });
});

it('the token is what follows the hash', () => {
  expect(tokenFrom('#abc')).toBe('abc');
  expect(tokenFrom('')).toBe('');
});
