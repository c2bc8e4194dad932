import type { Role } from '../src/platform/auth/actor.js';
import { aGrant, aPerson, signInAs } from './builders.js';
import type { TestApp } from './test-app.js';

export type SignedInPerson = { id: string; as: string };

/** Somebody with these roles of the city, signed in: hand it to a call as its options. */
export async function someoneSignedIn(app: TestApp, ...roles: Role[]): Promise<SignedInPerson> {
  const { id } = await aPerson(app);
  for (const role of roles) await aGrant(app, id, { role });
  return { id, as: await signInAs(app, id) };
}

/** The pointers of a refused shape, each once. */
export const pointersOf = (problem: Record<string, unknown>): Set<string> =>
  new Set((problem.errors as { pointer: string }[]).map(({ pointer }) => pointer));
