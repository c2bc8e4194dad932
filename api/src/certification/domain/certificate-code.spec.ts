import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  CERTIFICATE_CODE_BYTES,
  certificateCodeFrom,
  readCertificateCode,
} from './certificate-code.js';

const ALPHABET = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const randomBytes = fc.uint8Array({
  minLength: CERTIFICATE_CODE_BYTES,
  maxLength: CERTIFICATE_CODE_BYTES,
});
const code = certificateCodeFrom(Uint8Array.of(0x12, 0x34, 0x56, 0x78, 0x9a, 0xbc, 0xde, 0xf0));

describe('a certificate code', () => {
  it('is twelve random characters and a check character in groups', () => {
    expect(code).toMatch(
      /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$/,
    );
    expect(code.slice(0, 14)).toBe('28T5-CY4T-QKFF');
  });

  it.each([7, 9, 0])('refuses %i random bytes', (length) => {
    expect(() => certificateCodeFrom(new Uint8Array(length))).toThrow(RangeError);
  });

  it('uses sixty random bits: different bits are different codes', () => {
    const lastBits = [0x00, 0x10, 0xf0].map((last) =>
      certificateCodeFrom(Uint8Array.of(0, 0, 0, 0, 0, 0, 0, last)),
    );
    expect(new Set(lastBits).size).toBe(3);
  });
});

describe('reading what was typed', () => {
  const zeros = certificateCodeFrom(new Uint8Array(CERTIFICATE_CODE_BYTES));
  const one = certificateCodeFrom(Uint8Array.of(0x08, 0x42, 0x10, 0x84, 0x21, 0x08, 0x42, 0x10));

  it.each([
    { why: 'as printed', typed: code, read: code },
    { why: 'in small letters', typed: code.toLowerCase(), read: code },
    { why: 'without hyphens', typed: code.replaceAll('-', ''), read: code },
    { why: 'with spaces and long dashes', typed: ` ${code.replaceAll('-', ' – ')}\n`, read: code },
    { why: 'the letter O for a zero', typed: zeros.replaceAll('0', 'o'), read: zeros },
    { why: 'the letter I for a one', typed: one.replaceAll('1', 'I'), read: one },
    { why: 'the letter L for a one', typed: one.replaceAll('1', 'l'), read: one },
  ])('$why', ({ typed, read }) => {
    expect(readCertificateCode(typed)).toEqual({ ok: true, code: read });
  });

  it.each([
    { why: 'nothing', typed: '', reason: 'length' },
    { why: 'one character too few', typed: code.slice(0, -1), reason: 'length' },
    { why: 'one character too many', typed: `${code}0`, reason: 'length' },
    { why: 'a letter no code has', typed: `U${code.slice(1)}`, reason: 'character' },
    { why: 'another alphabet', typed: `Ж${code.slice(1)}`, reason: 'character' },
    {
      why: 'a wrong check character',
      typed: code.slice(0, -1) + (code.endsWith('0') ? '1' : '0'),
      reason: 'check',
    },
  ])('refuses $why', ({ typed, reason }) => {
    expect(readCertificateCode(typed)).toEqual({ ok: false, reason });
  });

  it('reads back every code there can be', () => {
    fc.assert(
      fc.property(randomBytes, (random) => {
        const made = certificateCodeFrom(random);
        expect(readCertificateCode(made)).toEqual({ ok: true, code: made });
      }),
    );
  });

  it('notices every single wrong character', () => {
    const plain = code.replaceAll('-', '');
    const mistyped = [...plain].flatMap((right, at) =>
      ALPHABET.filter((other) => other !== right).map(
        (other) => plain.slice(0, at) + other + plain.slice(at + 1),
      ),
    );
    expect(mistyped.filter((typed) => readCertificateCode(typed).ok)).toEqual([]);
  });

  it('notices any two characters that changed places', () => {
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(randomBytes, places, (random, [a, b]) => {
        const characters = [...certificateCodeFrom(random).replaceAll('-', '')];
        fc.pre(characters[a!] !== characters[b!]);
        [characters[a!], characters[b!]] = [characters[b!]!, characters[a!]!];
        expect(readCertificateCode(characters.join(''))).toEqual({ ok: false, reason: 'check' });
      }),
    );
  });
});
