import type { Below } from '../../shared/shuffled.js';
import type { Ids } from './ids.js';

/** Whole numbers below a bound, each as likely as the others: what would favour the smaller ones is thrown away and drawn again. */
export function randomBelow(ids: Ids): Below {
  return (bound) => {
    const fair = 2 ** 32 - (2 ** 32 % bound);
    for (;;) {
      const drawn = Buffer.from(ids.random(4)).readUInt32BE();
      if (drawn < fair) return drawn % bound;
    }
  };
}
