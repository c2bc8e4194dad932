import { createHash } from 'node:crypto';
import pg from 'pg';

/** A statement gets a name once it has come so often; those built for one occasion never do. */
const namedFromUse = 3;
/** Each connection keeps its named statements, so their number is limited. */
const namesAtMost = 400;
const remembersAtMost = 5_000;

const uses = new Map<string, number>();
const names = new Map<string, string>();

/** The name under which the database shall keep the plan of a statement, or null for one that does not come often. */
function nameOf(text: string): string | null {
  const name = names.get(text);
  if (name) return name;
  if (names.size >= namesAtMost) return null;
  const used = (uses.get(text) ?? 0) + 1;
  if (used < namedFromUse) {
    if (uses.size >= remembersAtMost) uses.clear();
    uses.set(text, used);
    return null;
  }
  uses.delete(text);
  const fresh = `stoa_${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
  names.set(text, fresh);
  return fresh;
}

type Corked = { cork: () => void; uncork: () => void };

/**
 * A connection that has the database parse and plan a statement once and not with each use: for our short statements that is half of
 * what they cost it. Statements list their columns, so a plan outlives a migration that adds some.
 *
 * What is asked of it at one go is sent at one go: waking a sleeping process is most of what a short statement costs either side.
 */
export class PreparingClient extends pg.Client {
  private gathering = false;

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const plain = this.query.bind(this) as (...given: unknown[]) => unknown;
    const query = (text: unknown, values?: unknown, ...rest: unknown[]): unknown => {
      this.gather();
      const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : null;
      return name
        ? plain({ name, text, values }, undefined, ...rest)
        : plain(text, values, ...rest);
    };
    this.query = query as typeof this.query;
  }

  /** Holds back what is written until all that runs now has run. */
  private gather(): void {
    const { stream } = (this as unknown as { connection: { stream: Corked } }).connection;
    if (this.gathering) return;
    this.gathering = true;
    stream.cork();
    process.nextTick(() => {
      this.gathering = false;
      stream.uncork();
    });
  }
}
