import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { GROUP_CODE_BYTES, groupCodeFrom, readGroupCode, shownGroupCode } from './group-code.js';

describe('a group code', () => {
  it('has six characters, none of which looks like another, and no vowel', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: GROUP_CODE_BYTES, maxLength: GROUP_CODE_BYTES }),
        (random) => {
          fc.pre([...random].filter((byte) => byte < 242).length >= 6);
          expect(groupCodeFrom(random)).toMatch(/^[CDFGHJKMNPQRTVWXY34679]{6}$/);
        },
      ),
    );
  });

  it('gives every character the same chance: bytes over the last whole alphabet are thrown away', () => {
    expect(groupCodeFrom(Uint8Array.of(255, 242, 0, 21, 22, 241, 0, 0))).toBe('C9C9CC');
    expect(() => groupCodeFrom(Uint8Array.of(255, 254, 253, 252, 251, 250))).toThrow(RangeError);
  });

  it.each([
    { why: 'as shown', typed: shownGroupCode('K7MQXT'), read: 'K7MQXT' },
    { why: 'in small letters, without the hyphen', typed: 'k7mqxt', read: 'K7MQXT' },
    { why: 'with spaces and a long dash', typed: ' k7m – qxt\n', read: 'K7MQXT' },
    { why: 'nothing', typed: '', read: null },
    { why: 'one too few', typed: 'K7MQX', read: null },
    { why: 'one too many', typed: 'K7MQXTT', read: null },
    { why: 'a letter that no code has', typed: 'K7MQXO', read: null },
    { why: 'another alphabet', typed: 'К7MQXT', read: null },
    { why: 'ten megabytes', typed: 'K'.repeat(10_000_000), read: null },
  ])('is read from what was typed: $why', ({ typed, read }) => {
    expect(readGroupCode(typed)).toBe(read);
  });
});
