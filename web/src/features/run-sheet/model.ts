const minute = 60_000;

export interface Minutes {
  readonly from: number;
  readonly to: number;
}

/** Where a session is in its plan. `left` is what the running step still has, in milliseconds. */
export type Progress =
  | { readonly state: 'before' }
  | { readonly state: 'running'; readonly step: number; readonly left: number }
  | { readonly state: 'over' };

/** The step that runs at `now` when the session began at `begunAt`. A step ends in the instant in which the next begins. */
export function progressOf(steps: readonly Minutes[], begunAt: Date, now: Date): Progress {
  const passed = now.getTime() - begunAt.getTime();
  if (passed < 0) return { state: 'before' };
  const step = steps.findIndex(({ to }) => passed < to * minute);
  const running = steps[step];
  if (running === undefined) return { state: 'over' };
  return { state: 'running', step, left: running.to * minute - passed };
}

/** What the clock on the wall shows when a step begins. */
export function clockAt(begunAt: Date, minutes: number): Date {
  return new Date(begunAt.getTime() + minutes * minute);
}

/**
 * When the session began: the instant in which somebody said so, else the planned one while it lasts.
 * Null when it does not run: a plan looked at the week before has no running step.
 */
export function begunAt(
  session: { readonly startsAt: string; readonly endsAt: string },
  said: Date | null,
  now: Date,
): Date | null {
  if (said !== null) return said;
  const [from, to] = [new Date(session.startsAt), new Date(session.endsAt)];
  return from <= now && now < to ? from : null;
}

/** *4:05*; the last second counts as one, so that nothing is over before it is. */
export function countdown(left: number): string {
  const seconds = Math.max(0, Math.ceil(left / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
