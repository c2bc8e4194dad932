import { describe, expect, it } from '@jest/globals';
import { deviceToken, knownDevice } from './known-device.js';

const hash = '$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA';

describe('a device on which somebody has signed in', () => {
  it('is known, and told from another one', () => {
    const [one, other] = [
      knownDevice(deviceToken(hash), hash),
      knownDevice(deviceToken(hash), hash),
    ];
    expect([typeof one, typeof other]).toEqual(['string', 'string']);
    expect(one).not.toBe(other);
  });

  it.each<[string, string | undefined, string | null]>([
    ['without a token', undefined, hash],
    ['with an empty one', '', hash],
    ['with a made-up one', 'nonce.proof', hash],
    ['with half of one', deviceToken(hash).split('.')[0], hash],
    ['with more than one', `${deviceToken(hash)}.more`, hash],
    ['with a proof for nothing', `.${deviceToken(hash).split('.')[1]}`, hash],
    ['with that of another account', deviceToken('$argon2id$other'), hash],
    ['for an account without a password', deviceToken(hash), null],
    ['with a megabyte', 'x'.repeat(1_000_000), hash],
  ])('is not known %s', (_, token, passwordHash) => {
    expect(knownDevice(token, passwordHash)).toBeNull();
  });
});
