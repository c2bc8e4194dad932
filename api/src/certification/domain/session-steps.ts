import { nextAfter, type Instant } from '../../shared/instant.js';
import { stepBeforeClosing, type NextStep, type Situation } from './outcome.js';
import { standings, type Placed, type Standing } from './session-standing.js';

/**
 * The first thing to do about sessions: come to the next one; wait for a register that is not taken yet; make up what was
 * missed, as long as the limit leaves room; attend what was put off. Null: there is nothing to do.
 */
export function nextSessionStep(
  situation: Situation,
  placed: readonly Placed[],
  madeUpAtMost: number | null,
): NextStep | null {
  const first = (wanted: Standing) => placed.find(({ standing }) => standing === wanted)?.session;
  const toCome = first('to-come');
  if (toCome) {
    const values = { session: toCome.code };
    return { code: 'attend-session', values, at: toCome.startsAt, by: null };
  }
  const awaited = first('register-awaited');
  if (awaited) return stepBeforeClosing(situation, 'await-register', { session: awaited.code });
  const room = hasRoom(placed, madeUpAtMost);
  const missed = first('to-make-up-by-arrangement') ?? (room ? first('to-make-up') : undefined);
  if (missed) return stepBeforeClosing(situation, 'make-up-session', { session: missed.code });
  const deferred = first('deferred');
  if (!deferred) return null;
  const values = { session: deferred.code };
  return { code: 'attend-deferred-session', values, at: null, by: null };
}

/** A session that ends without a mark changes what to do next, even where nothing is lost by it. */
export function nextSessionChange(
  { now, closesAt }: Situation,
  placed: readonly Placed[],
): Instant | null {
  const toCome = placed.filter(({ standing }) => standing === 'to-come');
  return nextAfter(now, [closesAt, ...toCome.map(({ session }) => session.endsAt)]);
}

function hasRoom(placed: readonly Placed[], madeUpAtMost: number | null): boolean {
  const used = standings(placed).filter((standing) => standing === 'made-up').length;
  return madeUpAtMost === null || used < madeUpAtMost;
}
