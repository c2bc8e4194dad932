import { setTimeout as pause } from 'node:timers/promises';

const lookEveryMilliseconds = 50;

/** Waits for what another process or connection is about to do, and fails by its name when it does not. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | false | undefined>,
  withinMilliseconds = 10_000,
): Promise<T> {
  for (
    let rounds = Math.ceil(withinMilliseconds / lookEveryMilliseconds);
    rounds > 0;
    rounds -= 1
  ) {
    const found = await look();
    if (found) return found;
    await pause(lookEveryMilliseconds);
  }
  throw new Error(`This did not come about within ${withinMilliseconds} ms: ${what}`);
}
