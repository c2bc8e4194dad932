import { minutesBetween } from '../../shared/instant.js';
import { countForPercent } from '../../shared/ratio.js';
import type { HoursSpent, SessionsAttended } from './criterion.js';
import type { PlannedSession } from './evidence.js';

/** What a plan says of its sessions, whoever came to them. */
export type SessionInPlan = Pick<PlannedSession, 'added' | 'cancelled'>;

/**
 * How many sessions a criterion asks for. A change of the plan makes nobody worse:
 *
 * - each session of the programme that is cancelled is asked for no more, of a count as of a share, so that everybody may be away as
 *   often as before;
 * - a session that was added is one more chance: it raises neither a count nor a share;
 * - one session is always asked for, because nothing must never be enough.
 */
export function sessionsAsked(
  { atLeast }: Pick<SessionsAttended, 'atLeast'>,
  sessions: readonly SessionInPlan[],
): number {
  let [ofProgramme, cancelledOnes] = [0, 0];
  for (const { added, cancelled } of sessions) {
    if (added) continue;
    ofProgramme += 1;
    if (cancelled) cancelledOnes += 1;
  }
  const asked =
    'sessions' in atLeast
      ? atLeast.sessions
      : countForPercent(atLeast.percentOfPlanned, ofProgramme);
  return Math.max(1, asked - cancelledOnes);
}

/** The same for a criterion that asks for time: that of a cancelled session is asked for no more. */
export function minutesAsked(
  { atLeast }: Pick<HoursSpent, 'atLeast'>,
  sessions: readonly PlannedSession[],
): number {
  const minutes = sessions
    .filter(({ added, cancelled }) => cancelled && !added)
    .map(({ startsAt, endsAt }) => minutesBetween(startsAt, endsAt));
  return Math.max(
    1,
    minutes.reduce((left, one) => left - one, atLeast * 60),
  );
}
