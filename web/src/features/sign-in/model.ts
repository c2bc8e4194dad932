import type { AreaName, Me } from '../../lib/me.js';

export const shortestPassword = 12;

const areaAddress: Readonly<Record<AreaName, string>> = {
  learn: '/learn',
  teach: '/teach',
  department: '/department',
  administer: '/administer',
};

/**
 * Where to go after signing in: back to where the reader was sent from, else to the first of
 * their areas. Only a path of this site is followed, so that a link cannot lead elsewhere.
 */
export function destination(me: Me, next: string | null): string {
  if (next !== null && /^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in')) return next;
  const first = me.areas[0];
  return first === undefined ? '/learn' : areaAddress[first];
}

/** The reset token travels after the `#`, which browsers never send and servers never log. */
export function tokenFrom(hash: string): string {
  return hash.replace(/^#/, '');
}

const firstPrefix = 'first-';

/** The token of the link printed at the first start, which makes an account instead of changing one; else null. */
export function firstAdministratorToken(hash: string): string | null {
  const token = tokenFrom(hash);
  return token.startsWith(firstPrefix) ? token.slice(firstPrefix.length) : null;
}
