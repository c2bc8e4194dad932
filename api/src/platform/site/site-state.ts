import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';

/** So long a visitor may be shown what was true a moment ago; browsers and proxies keep pages longer than that. */
const believedMilliseconds = 1000;

/**
 * What all public pages depend on, as one text: the city's profile, what is published, the day. Two pages made under the same
 * state are the same. It is asked for at most once a second, however many visitors there are.
 */
@Injectable()
export class SiteState {
  private readonly parts: (() => Promise<string>)[] = [];
  private known: { state: string; at: number } | null = null;
  private asking: Promise<string> | null = null;

  constructor(private readonly clock: Clock) {}

  /** @param part changes whenever something changes that a public page may show */
  register(part: () => Promise<string>): void {
    this.parts.push(part);
  }

  /** The state, if it was asked for just now; for answers that wait for nothing. */
  atHand(): string | null {
    const { known } = this;
    if (known === null) return null;
    const age = this.clock.now().getTime() - known.at;
    return age >= 0 && age < believedMilliseconds ? known.state : null;
  }

  async current(): Promise<string> {
    const known = this.atHand();
    if (known !== null) return known;
    this.asking ??= this.ask();
    return this.asking;
  }

  /** What was known is asked for anew, and what is being asked is not believed: for those who change something and look at once. */
  forget(): void {
    this.known = null;
    this.asking = null;
  }

  private ask(): Promise<string> {
    const at = this.clock.now().getTime();
    const asking: Promise<string> = Promise.all(this.parts.map((part) => part()))
      .then((parts) => {
        const state = parts.join(' ');
        if (this.asking === asking) this.known = { state, at };
        return state;
      })
      .finally(() => {
        if (this.asking === asking) this.asking = null;
      });
    return asking;
  }
}
