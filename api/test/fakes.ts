import { Clock } from '../src/platform/clock/clock.js';
import { Ids, uuidV7 } from '../src/platform/ids/ids.js';
import { MailTransport, type OutgoingMail } from '../src/platform/mail/mail.js';

/** A clock that stands still until it is moved. */
export class FixedClock extends Clock {
  constructor(private instant = new Date('2026-03-02T09:00:00.000Z')) {
    super();
  }

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: string): void {
    this.instant = new Date(instant);
  }

  pass({
    minutes = 0,
    hours = 0,
    days = 0,
  }: {
    minutes?: number;
    hours?: number;
    days?: number;
  }): void {
    this.instant = new Date(this.instant.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
  }
}

/** Ids that count: unlike one another, in order, and the same in every run. */
export class CountingIds extends Ids {
  private count = 0;

  constructor(private readonly clock: Clock) {
    super();
  }

  next(): string {
    return uuidV7(this.clock.now(), this.random(16));
  }

  unlinkable(): string {
    return this.next().replace(/^(.{14})7/, '$14');
  }

  random(bytes: number): Uint8Array {
    this.count += 1;
    const block = Buffer.alloc(bytes);
    for (
      let at = 0, rest = this.count * 2_654_435_761;
      at < bytes;
      at += 1, rest = Math.floor(rest / 256) || this.count + at
    ) {
      block[at] = rest % 256;
    }
    if (bytes >= 16) block.writeUInt32BE(this.count, bytes - 4);
    return block;
  }
}

/** A mail server that remembers what it was given. */
export class RememberingTransport extends MailTransport {
  readonly sent: OutgoingMail[] = [];
  /** Addresses that the mail server will not take. */
  readonly refused = new Set<string>();

  async send(mail: OutgoingMail): Promise<void> {
    if (this.refused.has(mail.to)) throw new Error(`550 no such mailbox ${mail.to}`);
    this.sent.push(mail);
  }
}
