import { expect, it } from '@jest/globals';
import { isJoinedByAccount } from './who-may-join.js';

it.each([
  ['residents', true],
  ['officials', true],
  ['champions', true],
  ['policy', true],
  ['youth', false],
] as const)('a programme for %s is joined by account: %s', (audience, joined) => {
  expect(isJoinedByAccount(audience)).toBe(joined);
});
