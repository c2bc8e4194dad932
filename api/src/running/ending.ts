import type { EmbeddedPostgres } from '../platform/database/embedded-postgres.js';
import type { OwnerFile } from './owner-file.js';

/** What a shell calls a program that was interrupted: whoever waits for us must not think that we have finished. */
const interrupted = 130;

/** What was started, ended in the opposite order: requests first, the database last. */
export class Ending {
  private readonly steps: (() => Promise<unknown>)[] = [];
  private server: Promise<EmbeddedPostgres> | null = null;
  private isReady = false;
  private asked = false;
  private ended: Promise<void> | null = null;

  constructor(
    private readonly owner: OwnerFile,
    private readonly say: (line: string) => void,
  ) {}

  add(step: () => Promise<unknown>): void {
    this.steps.unshift(step);
  }

  /** A database of our own, to be stopped whenever the end comes, also while it is still starting. */
  async addDatabase(starting: Promise<EmbeddedPostgres>): Promise<EmbeddedPostgres> {
    this.server = starting;
    return starting;
  }

  /** Everything is started: from now on an end waits for the requests under way. */
  ready(): void {
    this.isReady = true;
  }

  end(): Promise<void> {
    this.ended ??= this.inOrder();
    return this.ended;
  }

  /** Whether somebody asked for the end. A child may have heard of it before us: let our own signals be heard first. */
  async isAsked(): Promise<boolean> {
    await new Promise((resolve) => setImmediate(resolve));
    return this.asked;
  }

  /** SIGHUP is a terminal that was closed; nothing can be said into it any more, which must not be the end of us half way. */
  onSignals(): void {
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => this.stop());
  }

  private stop(): void {
    // A terminal and the process above may both send one; it is said once.
    if (!this.asked) this.say('\nStoa is stopping …');
    this.asked = true;
    this.ended ??= this.isReady ? this.inOrder() : this.givingUp();
    this.ended.then(
      () => process.exit(this.isReady ? 0 : interrupted),
      () => process.exit(1),
    );
  }

  private async inOrder(): Promise<void> {
    for (const step of this.steps) await step();
    await this.withoutDatabase();
  }

  /** A start is not waited for: what it has not committed goes back, as after any crash, and the next start does it again. */
  private async givingUp(): Promise<void> {
    await this.withoutDatabase();
  }

  private async withoutDatabase(): Promise<void> {
    const server = await this.server?.catch(() => null);
    await server?.stop();
    this.owner.release();
  }
}
