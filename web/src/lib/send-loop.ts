import { whenBackAgain } from './back-again.js';

/** `more`: try the next one at once; `empty`: nothing is left; `later`: it failed in a way that passes. */
export type SendResult = 'more' | 'empty' | 'later';

const pausesMs = [1000, 2000, 4000, 8000, 15_000, 30_000] as const;

/** How long to wait after so many failures in a row. */
export function pauseAfter(failures: number): number {
  return pausesMs[Math.min(Math.max(failures, 1), pausesMs.length) - 1] ?? 0;
}

/**
 * Sends one thing after another and never two at a time. After a passing failure it waits, longer
 * each time, and begins again at once when the network returns or the page is looked at again.
 */
export class SendLoop {
  private failures = 0;
  private running = false;
  private stopped = true;
  private again = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly sendNext: () => Promise<SendResult>) {}

  readonly start = (): (() => void) => {
    const look = () => {
      if (document.visibilityState === 'visible') this.poke();
    };
    this.stopped = false;
    const stopWaiting = whenBackAgain(this.poke);
    document.addEventListener('visibilitychange', look);
    this.poke();
    return () => {
      this.stopped = true;
      clearTimeout(this.timer);
      stopWaiting();
      document.removeEventListener('visibilitychange', look);
    };
  };

  /** Something new is to be sent, or the time seems right to try again. */
  readonly poke = (): void => {
    clearTimeout(this.timer);
    if (this.running) this.again = true;
    else if (!this.stopped) void this.run();
  };

  private async run(): Promise<void> {
    this.running = true;
    let result: SendResult;
    do {
      this.again = false;
      result = await this.sendNext();
    } while (!this.stopped && (result === 'more' || (result === 'empty' && this.again)));
    this.running = false;
    this.failures = result === 'later' ? this.failures + 1 : 0;
    if (result !== 'later' || this.stopped) return;
    this.timer = setTimeout(this.poke, pauseAfter(this.failures));
  }
}
