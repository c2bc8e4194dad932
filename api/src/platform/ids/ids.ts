import { randomBytes } from 'node:crypto';
import type { Clock } from '../clock/clock.js';

/** Makes ids; tests hand in one that counts. */
export abstract class Ids {
  /** A UUID version 7: sorts by creation, so it tells when it was made. */
  abstract next(): string;
  /** A random UUID version 4, for rows that must not tell when they were made. */
  abstract unlinkable(): string;
  /** Random bytes for secrets and printed codes. */
  abstract random(bytes: number): Uint8Array;
}

/** Lays out a UUID version 7 from an instant and 16 random bytes (RFC 9562, 5.7). */
export function uuidV7(now: Date, random: Uint8Array): string {
  const bytes = Buffer.from(random.subarray(0, 16));
  bytes.writeUIntBE(now.getTime(), 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  return formatted(bytes);
}

/** The smallest id of version 7 that can have been made at the instant: a bound for reading what was made from then on. */
export const firstIdAt = (instant: Date): string => uuidV7(instant, new Uint8Array(16));

function uuidV4(random: Uint8Array): string {
  const bytes = Buffer.from(random.subarray(0, 16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  return formatted(bytes);
}

function formatted(bytes: Buffer): string {
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

const drawnAtOnce = 4_096;

/** Ids from the system's random source, which is asked for much at once: each request needs an id, and asking costs more than bytes. */
export class SystemIds extends Ids {
  private drawn = randomBytes(drawnAtOnce);
  private used = 0;

  constructor(private readonly clock: Clock) {
    super();
  }

  next(): string {
    return uuidV7(this.clock.now(), this.random(16));
  }

  unlinkable(): string {
    return uuidV4(this.random(16));
  }

  /** No byte is ever given out twice, and none stays behind in the store. */
  random(bytes: number): Uint8Array {
    if (bytes > drawnAtOnce) return randomBytes(bytes);
    if (this.used + bytes > drawnAtOnce) {
      this.drawn = randomBytes(drawnAtOnce);
      this.used = 0;
    }
    const given = Uint8Array.prototype.slice.call(this.drawn, this.used, this.used + bytes);
    this.drawn.fill(0, this.used, this.used + bytes);
    this.used += bytes;
    return given;
  }
}
