import { plusMonths, startOfDayAfter, type CalendarDate } from '../../shared/calendar-date.js';
import type { Instant } from '../../shared/instant.js';

/** What the public page says about an award. */
export const AWARD_STATES = [
  'being-prepared',
  'valid',
  'expired',
  'suspended',
  'replaced',
  'withdrawn',
  'revoked',
] as const;
export type AwardState = (typeof AWARD_STATES)[number];

/** What people decide, and what is therefore recorded; the other states follow from the file and from time. */
export type RecordedAwardState = Exclude<AwardState, 'being-prepared' | 'expired'>;

export const FIRST_AWARD_STATE: AwardState = 'being-prepared';

/**
 * Every change there is. Two people can undo a suspension; issuing again, which one person does, cannot. Revoking, replacing
 * and withdrawing cannot be undone, but what is found out later may still revoke what was replaced or withdrawn.
 */
export const AWARD_TRANSITIONS: Readonly<Record<AwardState, readonly AwardState[]>> = {
  'being-prepared': ['valid', 'expired', 'suspended', 'replaced', 'withdrawn', 'revoked'],
  valid: ['expired', 'suspended', 'replaced', 'withdrawn', 'revoked'],
  suspended: ['valid', 'withdrawn', 'revoked'],
  expired: ['suspended', 'replaced', 'withdrawn', 'revoked'],
  replaced: ['revoked'],
  withdrawn: ['revoked'],
  revoked: [],
};

export function mayChange(from: AwardState, to: AwardState): boolean {
  return AWARD_TRANSITIONS[from].includes(to);
}

export interface AwardFacts {
  /** Recorded states, oldest first; the first is `valid`, recorded with the award. */
  readonly recorded: readonly RecordedAwardState[];
  /** The first moment it is no longer valid; null: it does not run out. */
  readonly expiresAt: Instant | null;
  /** Whether the certificate has been made and stored. */
  readonly fileReady: boolean;
}

/** A decision outweighs time, time outweighs the file. Before anything is recorded there is nothing valid to show. */
export function publicState(
  { recorded, expiresAt, fileReady }: AwardFacts,
  now: Instant,
): AwardState {
  const decided = recorded.at(-1) ?? FIRST_AWARD_STATE;
  if (decided !== 'valid') return decided;
  if (expiresAt !== null && now >= expiresAt) return 'expired';
  return fileReady ? 'valid' : 'being-prepared';
}

/** The last day of validity, printed on the certificate; null: no end. */
export function validUntil(
  awardedOn: CalendarDate,
  validMonths: number | null,
): CalendarDate | null {
  return validMonths === null ? null : plusMonths(awardedOn, validMonths);
}

/** The last day is valid to its end, in the zone of the cohort. */
export function expiresAt(validUntilOn: CalendarDate, zone: string): Instant {
  return startOfDayAfter(validUntilOn, zone);
}
