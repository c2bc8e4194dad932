/** Refusals of the last quarter of an hour. */
export type RecentRefusals = { ofAccount: number; ofAddress: number };

export const refusalWindowMinutes = 15;
const accountLimit = 10;
/** Generous: five hundred officials may share one address. */
const addressLimit = 300;

/** Whether a further sign-in may be tried now; the account's own limit comes first. */
export function mayTrySignIn({ ofAccount, ofAddress }: RecentRefusals): boolean {
  return ofAccount < accountLimit && ofAddress < addressLimit;
}
