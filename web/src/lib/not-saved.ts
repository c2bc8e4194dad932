import { ProblemError } from './problem-error.js';

/** Waiting on this device to be sent; when the sign-in has ended, that is why, and readers are told so instead of *no network*. */
export type NotSaved = { readonly state: 'not-saved'; readonly signedOut?: true };

export function notSaved(error: unknown): NotSaved {
  const signedOut = error instanceof ProblemError && error.status === 401;
  return signedOut ? { state: 'not-saved', signedOut } : { state: 'not-saved' };
}
