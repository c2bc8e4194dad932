import type { Clock } from '../clock/clock.js';
import { DomainError } from './domain-error.js';

/** Asked too often from one place. */
export class TooManyRequests extends DomainError {
  readonly code = 'too-many-requests';
  readonly status = 429;
  constructor() {
    super('Too many requests in a short time');
  }
  override get retryAfterSeconds() {
    return 60;
  }
}

const remembered = 10_000;

/** Counts calls from an address within a minute, in memory only: nothing about a visitor is kept. */
export class CallRate {
  private minute = 0;
  private counts = new Map<string, number>();

  constructor(
    private readonly clock: Clock,
    private readonly perMinute: number,
  ) {}

  /** @throws TooManyRequests */
  count(address: string): void {
    const minute = Math.floor(this.clock.now().getTime() / 60_000);
    if (minute !== this.minute || this.counts.size > remembered) {
      this.minute = minute;
      this.counts = new Map();
    }
    const calls = (this.counts.get(address) ?? 0) + 1;
    this.counts.set(address, calls);
    if (calls > this.perMinute) throw new TooManyRequests();
  }
}
