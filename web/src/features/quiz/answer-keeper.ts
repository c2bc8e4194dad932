import { notSaved, type NotSaved } from '../../lib/not-saved.js';
import { ProblemError } from '../../lib/problem-error.js';
import { SendLoop, type SendResult } from '../../lib/send-loop.js';
import {
  acknowledge,
  close,
  drop,
  emptyOutbox,
  enqueue,
  follow,
  judge,
  renumber,
  resume,
  type Answer,
  type AnswerEvent,
  type Answers,
  type Outbox,
} from './outbox.js';

export type AnswerSaving =
  | { readonly state: 'untouched' | 'saving' }
  | NotSaved
  | { readonly state: 'saved'; readonly savedAt: string };

export interface KeeperSnapshot {
  readonly outbox: Outbox;
  readonly saving: AnswerSaving;
  /** False when this browser refuses storage: then the page must stay open until all is saved. */
  readonly keptOnDevice: boolean;
}

export interface KeeperSettings {
  readonly attemptId: string;
  readonly storage: Storage;
  /** Saves one event and tells when; throws `ProblemError`. */
  readonly send: (event: AnswerEvent) => Promise<{ readonly savedAt: string }>;
}

export const storageKeyOf = (attemptId: string): string => `stoa.attempt.${attemptId}`;

/**
 * Keeps answers from being lost. Each is written to this device before it is sent, and leaves it
 * only when the server has it; what a dead network or a closed lid held back is sent at the next
 * opening. Two tabs share one queue, and sending something twice is harmless by its number.
 */
export class AnswerKeeper {
  private current: KeeperSnapshot;
  private readonly listeners = new Set<() => void>();
  private readonly loop = new SendLoop(() => this.sendNext());

  constructor(private readonly settings: KeeperSettings) {
    this.current = {
      outbox: this.read() ?? emptyOutbox,
      saving: { state: 'untouched' },
      keptOnDevice: true,
    };
  }

  readonly snapshot = (): KeeperSnapshot => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Begins to send, and to listen to the other tabs. */
  readonly start = (): (() => void) => {
    const otherTab = ({ key }: StorageEvent) => {
      if (key !== storageKeyOf(this.settings.attemptId)) return;
      const other = this.read();
      if (other !== null) this.show({ outbox: follow(this.current.outbox, other) });
    };
    window.addEventListener('storage', otherTab);
    const stop = this.loop.start();
    return () => {
      window.removeEventListener('storage', otherTab);
      stop();
    };
  };

  readonly answer = (itemId: string, answer: Answer): void => {
    this.update((outbox) => enqueue(outbox, itemId, answer));
    if (this.current.saving.state !== 'not-saved') this.show({ saving: { state: 'saving' } });
    this.loop.poke();
  };

  /** What the server says about the attempt, at its opening and whenever it is read again. */
  readonly meet = (server: { readonly lastSeq: number; readonly answers: Answers }): void =>
    this.update((outbox) => resume(outbox, server));

  /** Nothing of the attempt stays on the device once it has been handed in. */
  readonly forget = (): void => {
    try {
      this.settings.storage.removeItem(storageKeyOf(this.settings.attemptId));
    } catch {
      // A browser that refuses storage has nothing to forget.
    }
  };

  private async sendNext(): Promise<SendResult> {
    const { outbox } = this.current;
    const [event] = outbox.queue;
    if (event === undefined || outbox.closed !== null) return 'empty';
    if (this.current.saving.state !== 'not-saved') this.show({ saving: { state: 'saving' } });
    try {
      const { savedAt } = await this.settings.send(event);
      this.update((now) => acknowledge(now, event));
      if (this.current.outbox.queue.length === 0)
        this.show({ saving: { state: 'saved', savedAt } });
      return 'more';
    } catch (error) {
      return this.failed(error, event);
    }
  }

  private failed(error: unknown, event: AnswerEvent): SendResult {
    const verdict = error instanceof ProblemError ? judge(error) : { kind: 'later' as const };
    switch (verdict.kind) {
      case 'later':
        this.show({ saving: notSaved(error) });
        return 'later';
      case 'renumber':
        this.update((outbox) => renumber(outbox, verdict.lastSeq));
        return 'more';
      case 'drop':
        this.update((outbox) => drop(outbox, event));
        return 'more';
      case 'close':
        this.update((outbox) => close(outbox, verdict.reason));
        this.show({ saving: { state: 'untouched' } });
        return 'empty';
    }
  }

  /** From what is on the device, which another tab may have changed a moment ago. */
  private update(change: (outbox: Outbox) => Outbox): void {
    const stored = this.current.keptOnDevice ? this.read() : null;
    const known = stored === null ? this.current.outbox : follow(this.current.outbox, stored);
    const outbox = change(known);
    this.show({ outbox, keptOnDevice: this.write(outbox) });
  }

  private show(change: Partial<KeeperSnapshot>): void {
    this.current = { ...this.current, ...change };
    this.listeners.forEach((listener) => listener());
  }

  private write(outbox: Outbox): boolean {
    try {
      this.settings.storage.setItem(storageKeyOf(this.settings.attemptId), JSON.stringify(outbox));
      return true;
    } catch {
      return false;
    }
  }

  private read(): Outbox | null {
    try {
      const stored = this.settings.storage.getItem(storageKeyOf(this.settings.attemptId));
      const found: unknown = JSON.parse(stored ?? 'null');
      return isOutbox(found) ? found : null;
    } catch {
      return null;
    }
  }
}

function isOutbox(found: unknown): found is Outbox {
  return (
    typeof found === 'object' &&
    found !== null &&
    'queue' in found &&
    Array.isArray(found.queue) &&
    'lastSeq' in found &&
    typeof found.lastSeq === 'number' &&
    'answers' in found &&
    typeof found.answers === 'object'
  );
}
