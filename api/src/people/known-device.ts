import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Stays on a device when somebody signs out there, so that others' wrong tries do not lock them out. Sent to nothing but sign-in. */
export const deviceCookie = 'stoa_device';
export const devicePath = '/api/v1/sign-in';
export const deviceDays = 365;

const NONCE_BYTES = 16;

/**
 * A device on which somebody has signed in. Nothing is stored about it: it is proved by the hash of the password, which nobody outside
 * has, and a new password ends it. The token says neither who it is nor since when.
 */
export function deviceToken(passwordHash: string): string {
  const nonce = randomBytes(NONCE_BYTES).toString('base64url');
  return `${nonce}.${proofOf(nonce, passwordHash).toString('base64url')}`;
}

/** What tells this device from others; null unless the token was given for the account with this password. */
export function knownDevice(token: string | undefined, passwordHash: string | null): string | null {
  const [nonce = '', proof = '', ...more] = (token ?? '').split('.');
  if (passwordHash === null || nonce === '' || more.length > 0) return null;
  const [given, wanted] = [Buffer.from(proof, 'base64url'), proofOf(nonce, passwordHash)];
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? nonce : null;
}

const proofOf = (nonce: string, passwordHash: string): Buffer =>
  createHmac('sha256', passwordHash).update(`device:${nonce}`).digest();
