import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { FewAtOnce } from './few-at-once.js';
import { PasswordsBusy } from './people.errors.js';

/** OWASP's second argon2id setting: 19 MiB, two passes; about 15 ms on a small server. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Whoever tries passwords from everywhere takes so much memory and so many cores and no more. A city's officials who all sign in at
 * nine wait some seconds.
 */
const few = new FewAtOnce(
  Math.min(3, Math.max(1, availableParallelism() - 1)),
  600,
  () => new PasswordsBusy(),
);

/**
 * An argon2id hash in its usual text form.
 * @throws PasswordsBusy
 */
export function hashPassword(password: string): Promise<string> {
  return few.run(() => hash(password.normalize('NFC'), cost));
}

let decoy: Promise<string> | null = null;

/**
 * Checks a password. An account without one costs the same time, so that the answer's delay tells nothing.
 * @throws PasswordsBusy
 */
export async function verifyPassword(
  passwordHash: string | null,
  password: string,
): Promise<boolean> {
  decoy ??= hash('no account has this password', cost);
  const asked = passwordHash ?? (await decoy);
  const matches = await few.run(() => verify(asked, password.normalize('NFC')));
  return matches && passwordHash !== null;
}
