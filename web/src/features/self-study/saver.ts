import { ProblemError } from '../../lib/problem-error.js';
import { SendLoop, type SendResult } from '../../lib/send-loop.js';

export type LatestSaving =
  | { readonly state: 'untouched' | 'saving' | 'not-saved' }
  | { readonly state: 'saved'; readonly savedAt: Date };

export interface LatestSaverSettings<T> {
  readonly storage: Storage;
  /** Names the person and the thing, so that a shared device mixes nobody up. */
  readonly storageKey: string;
  /** Null for what is not such a value. */
  readonly read: (kept: unknown) => T | null;
  readonly send: (value: T) => Promise<unknown>;
  readonly now: () => Date;
}

/** Brings the latest value to the server without making anybody wait. What could not be sent stays on this device until it is. */
export class LatestSaver<T> {
  private unsaved: T | null;
  private saving: LatestSaving = { state: 'untouched' };
  private readonly listeners = new Set<() => void>();
  private readonly loop = new SendLoop(() => this.sendNext());

  constructor(private readonly settings: LatestSaverSettings<T>) {
    this.unsaved = this.kept();
  }

  readonly start = (): (() => void) => this.loop.start();
  /** What the server does not have yet. */
  readonly waiting = (): T | null => this.unsaved;
  readonly snapshot = (): LatestSaving => this.saving;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly save = (value: T): void => {
    this.keep(value);
    this.loop.poke();
  };

  private async sendNext(): Promise<SendResult> {
    const value = this.unsaved;
    if (value === null) return 'empty';
    if (this.saving.state !== 'not-saved') this.show({ state: 'saving' });
    try {
      await this.settings.send(value);
    } catch (error) {
      if (isPassing(error)) {
        this.show({ state: 'not-saved' });
        return 'later';
      }
      // What was published anew may have lost this screen; nobody can save a place in it any more.
    }
    if (this.unsaved !== value) return 'more';
    this.keep(null);
    this.show({ state: 'saved', savedAt: this.settings.now() });
    return 'empty';
  }

  private show(saving: LatestSaving): void {
    this.saving = saving;
    this.listeners.forEach((listener) => listener());
  }

  private keep(value: T | null): void {
    this.unsaved = value;
    const { storage, storageKey } = this.settings;
    try {
      if (value === null) storage.removeItem(storageKey);
      else storage.setItem(storageKey, JSON.stringify(value));
    } catch {
      // A browser that refuses storage still saves on the server.
    }
  }

  private kept(): T | null {
    const { storage, storageKey, read } = this.settings;
    try {
      return read(JSON.parse(storage.getItem(storageKey) ?? 'null'));
    } catch {
      return null;
    }
  }
}

/** A sign-in that has ended is renewed over the page; too many requests pass. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return false;
  return error.passing || error.status === 401 || error.status === 429 || error.status >= 500;
}
