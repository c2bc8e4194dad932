import { createHash, createHmac, randomBytes } from 'node:crypto';

/** A token of 256 random bits, as it stands in a cookie or a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token. A plain hash is enough: nobody can try 256 random bits. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

// Lives as long as the process: refusals are compared within minutes, and nobody can compute them afterwards.
const refusalKey = randomBytes(32);

/** A keyed hash under which refusals of one account, address or device are counted. */
export function refusalHash(kind: 'account' | 'address' | 'device', value: string): Buffer {
  return createHmac('sha256', refusalKey).update(`${kind}:${value}`).digest();
}
