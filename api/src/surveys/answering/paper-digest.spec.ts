import { describe, expect, it } from '@jest/globals';
import { paperDigest } from './paper-digest.js';

const whole = { a: 'x', b: ['p', 'q', 'r'], c: { M1: 'k0', M2: 'k1', M3: 'k2' }, d: 4 };

describe('the mark of a paper', () => {
  it('is the same for the same answers, in whatever order, and for this wave alone', () => {
    const { a, ...rest } = whole;
    expect(paperDigest({ ...rest, a }, 'salt')).toBe(paperDigest(whole, 'salt'));
    expect(paperDigest(whole, 'pepper')).not.toBe(paperDigest(whole, 'salt'));
    expect(paperDigest(whole, 'salt')).toMatch(/^[0-9a-f]{4}$/);
  });

  it('is not made of fewer than eight answers, which could be guessed', () => {
    expect(paperDigest({ ...whole, b: ['p', 'q'] }, 'salt')).toBeNull();
    expect(paperDigest({}, 'salt')).toBeNull();
  });
});
