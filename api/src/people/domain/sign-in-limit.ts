/** What has been refused in the last quarter of an hour, and from where the next try comes. */
export type RecentRefusals = {
  /** Of this account from the same device, or from the same address where the device is not known. */
  ofAccountFromHere: number;
  ofAccount: number;
  ofAddress: number;
  /** Since the account was refused last; null when it was not. */
  secondsSinceLast: number | null;
  /** Whether somebody has signed in to this very account on this device before, with the password that it still has. */
  knownDevice: boolean;
};

export const refusalWindowMinutes = 15;
const limitFromHere = 10;
/** Generous: five hundred officials may share one address. */
const addressLimit = 300;
/** From here on guesses at an account that come from everywhere go one by one. */
const accountLimit = 30;
const slowedMinutes = 1;

/**
 * How many minutes the next try has to wait; 0: not at all. Nobody is locked out by others who know the address of the account: a
 * device that was in before is counted by itself, and where it is not known, an account that is tried from everywhere is slowed down
 * and never closed. A new password by mail makes a device known.
 */
export function minutesToWait(recent: RecentRefusals): number {
  if (recent.ofAccountFromHere >= limitFromHere) return refusalWindowMinutes;
  if (recent.knownDevice) return 0;
  if (recent.ofAddress >= addressLimit) return refusalWindowMinutes;
  const slowed = recent.ofAccount >= accountLimit;
  return slowed && (recent.secondsSinceLast ?? Infinity) < slowedMinutes * 60 ? slowedMinutes : 0;
}
