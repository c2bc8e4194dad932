import type { PlannedSession } from './evidence.js';
import type { Situation } from './outcome.js';

/** Where one person stands with one planned session. */
export type Standing =
  | 'attended'
  | 'made-up'
  | 'made-up-by-arrangement'
  /** Not over yet. */
  | 'to-come'
  /** Over, and nobody has marked this person: neither present nor missed. */
  | 'register-awaited'
  /** Missed, and what was missed can still be made up. */
  | 'to-make-up'
  | 'to-make-up-by-arrangement'
  /** Put off to a later run by arrangement; evidence that closes here does not end it. */
  | 'deferred'
  | 'lost';

export interface Placed {
  readonly session: PlannedSession;
  readonly standing: Standing;
}

export interface Tally {
  readonly found: number;
  readonly reachable: number;
  readonly madeUp: number;
  readonly madeUpCounted: number;
}

/** The sessions that count as planned, in the order in which they take place. */
export function placedSessions(situation: Situation): Placed[] {
  return situation.evidence.sessions
    .filter(({ cancelled }) => !cancelled)
    .sort((a, b) => (`${a.startsAt}${a.id}` < `${b.startsAt}${b.id}` ? -1 : 1))
    .map((session) => ({ session, standing: standingOf(session, situation) }));
}

export function standings(placed: readonly Placed[]): Standing[] {
  return placed.map(({ standing }) => standing);
}

export function standingOf(session: PlannedSession, { now, closesAt, open }: Situation): Standing {
  const arranged = session.arrangement !== 'none';
  if (session.mark === 'present' || session.mark === 'late') return 'attended';
  if (session.mark === 'made_up') return arranged ? 'made-up-by-arrangement' : 'made-up';
  if (session.arrangement === 'deferred') return 'deferred';
  if (!open) return 'lost';
  if (now < session.endsAt) return session.startsAt < closesAt ? 'to-come' : 'lost';
  if (session.mark === null) return 'register-awaited';
  return arranged ? 'to-make-up-by-arrangement' : 'to-make-up';
}

/** Made-up sessions without arrangement share the limit, those already made up and those that still could be. */
export function tallyOf(standings: readonly Standing[], madeUpAtMost: number | null): Tally {
  const count = (...wanted: Standing[]) => standings.filter((one) => wanted.includes(one)).length;
  const limit = madeUpAtMost ?? Infinity;
  const madeUp = count('made-up');
  const madeUpCounted = Math.min(limit, madeUp);
  const secured = count('attended', 'made-up-by-arrangement');
  const open = count('to-come', 'register-awaited', 'to-make-up-by-arrangement', 'deferred');
  return {
    found: secured + madeUpCounted,
    reachable: secured + open + Math.min(limit, madeUp + count('to-make-up')),
    madeUp,
    madeUpCounted,
  };
}
