import { inOrder } from '../../shared/in-order.js';
import type { Evidence, PlannedSession } from './evidence.js';
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
export function plannedSessions({ evidence }: Situation): readonly PlannedSession[] {
  const sessions = inOrder(evidence.sessions, byStart);
  return sessions.some(({ cancelled }) => cancelled)
    ? sessions.filter(({ cancelled }) => !cancelled)
    : sessions;
}

/** The same, each with how this person stands with it. */
export function placedSessions(situation: Situation): Placed[] {
  return plannedSessions(situation).map((session) => ({
    session,
    standing: standingOf(session, situation),
  }));
}

function byStart(a: PlannedSession, b: PlannedSession): number {
  if (a.startsAt !== b.startsAt) return a.startsAt < b.startsAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** Sessions for which somebody was there or has made up, whether or not they count by a criterion. */
export function attendedSessions({ sessions }: Pick<Evidence, 'sessions'>): number {
  let attended = 0;
  for (const { mark } of sessions)
    if (mark === 'present' || mark === 'late' || mark === 'made_up') attended += 1;
  return attended;
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
  let [secured, open, madeUp, toMakeUp] = [0, 0, 0, 0];
  for (const standing of standings) {
    switch (standing) {
      case 'attended':
      case 'made-up-by-arrangement':
        secured += 1;
        break;
      case 'to-come':
      case 'register-awaited':
      case 'to-make-up-by-arrangement':
      case 'deferred':
        open += 1;
        break;
      case 'made-up':
        madeUp += 1;
        break;
      case 'to-make-up':
        toMakeUp += 1;
        break;
      case 'lost':
        break;
    }
  }
  const limit = madeUpAtMost ?? Infinity;
  const madeUpCounted = Math.min(limit, madeUp);
  return {
    found: secured + madeUpCounted,
    reachable: secured + open + Math.min(limit, madeUp + toMakeUp),
    madeUp,
    madeUpCounted,
  };
}
