import { whenBackAgain } from './back-again.js';
import { notSaved, type NotSaved } from './not-saved.js';
import { ProblemError } from './problem-error.js';

/** A text as the server has it. */
export interface ServerText {
  readonly text: string;
  readonly version: number;
  readonly savedAt?: string | null;
}

export interface SavedText {
  readonly version: number;
  readonly savedAt: string;
}

/** Sends the text; `version` is the one it was written upon, and a newer one on the server refuses it. */
export type SendText = (
  text: string,
  version: number,
  how: { readonly keepalive: boolean },
) => Promise<SavedText>;

export interface DraftSettings {
  readonly server: ServerText;
  readonly storage: Storage;
  /** Where unsent text waits on this device; it names the person, so that a shared device mixes nobody up. */
  readonly storageKey: string;
  /** Null: the text waits on this device until a deed sends it. */
  readonly save: SendText | null;
  readonly load: () => Promise<ServerText>;
}

/** Two texts that grew apart; the person chooses. */
export interface DraftConflict {
  readonly mine: string;
  readonly theirs: string;
}

export type DraftSaving =
  | { readonly state: 'untouched' }
  | { readonly state: 'kept-here' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly savedAt: string }
  | NotSaved;

export interface DraftSnapshot {
  readonly text: string;
  readonly saving: DraftSaving;
  readonly conflict: DraftConflict | null;
  /** Why the server will not take the text; it stays on this device, and trying again unchanged is no use. */
  readonly refusal: unknown;
}

export type DraftChoice = 'mine' | 'theirs' | 'both';

const pauseMs = 1000;
const retryMs = [3000, 6000, 12_000, 24_000, 30_000] as const;
/** Browsers let 64 kB outlive a page; a letter takes at most four bytes. */
const keepaliveLetters = 15_000;

/**
 * Keeps a text from being lost: every letter at once on this device, and a second after the last
 * one on the server. Without a network it keeps trying; where somebody else, or the same person
 * elsewhere, has saved another text meanwhile, nothing is overwritten until a choice is made.
 */
export class DraftKeeper {
  private base: ServerText;
  private current: DraftSnapshot;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly settings: DraftSettings) {
    const { server } = settings;
    const kept = this.readKept();
    const differs = kept !== null && kept.text !== server.text;
    this.base = server;
    this.current = {
      text: differs ? kept.text : server.text,
      saving: differs ? this.waiting : savedOf(server),
      conflict:
        differs && kept.version !== server.version
          ? { mine: kept.text, theirs: server.text }
          : null,
      refusal: null,
    };
    this.keep();
  }

  readonly snapshot = (): DraftSnapshot => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Begins to send what waits, and to watch for the network's return and the closing of the page. */
  readonly start = (): (() => void) => {
    const online = () => this.schedule(0);
    const leaving = () => {
      if (document.visibilityState === 'hidden') void this.flush(true);
    };
    const stopWaiting = whenBackAgain(online);
    document.addEventListener('visibilitychange', leaving);
    this.schedule(0);
    return () => {
      stopWaiting();
      document.removeEventListener('visibilitychange', leaving);
      void this.flush(true);
      clearTimeout(this.timer);
    };
  };

  readonly change = (text: string): void => {
    this.show({ text, refusal: null });
    this.keep();
    if (this.settings.save === null) return this.show({ saving: this.waiting });
    if (this.current.saving.state !== 'not-saved') this.show({ saving: { state: 'saving' } });
    this.schedule(pauseMs);
  };

  /** True when the server has every letter. */
  async flush(keepalive = false): Promise<boolean> {
    await this.running;
    const { save } = this.settings;
    if (save !== null && this.dirty && this.current.conflict === null) {
      await this.send(save, keepalive).catch(() => undefined);
    }
    return !this.dirty && this.current.conflict === null;
  }

  /** Sends the text as part of a deed, such as answering. Rejects when it was not done. */
  async submit(deed: SendText): Promise<void> {
    clearTimeout(this.timer);
    await this.running;
    await this.send(deed, false);
  }

  readonly choose = (choice: DraftChoice): void => {
    const { conflict } = this.current;
    if (conflict === null) return;
    const { mine, theirs } = conflict;
    const text = { mine, theirs, both: `${mine}\n\n${theirs}` }[choice];
    this.show({ text, conflict: null });
    this.keep();
    this.show({ saving: this.dirty ? this.onTheWay : savedOf(this.base) });
    this.schedule(0);
  };

  /** What the server says now, learned by the way; a text already replaced here is left alone. */
  readonly refresh = (server: ServerText): void => {
    if (this.running !== undefined || server.version <= this.base.version) return;
    this.meet(server);
  };

  /** Of the text that the server has. */
  get version(): number {
    return this.base.version;
  }

  private get onTheWay(): DraftSaving {
    return this.settings.save === null ? this.waiting : { state: 'saving' };
  }

  private get waiting(): DraftSaving {
    return { state: this.settings.save === null ? 'kept-here' : 'not-saved' };
  }

  private get dirty(): boolean {
    return this.current.text !== this.base.text;
  }

  private schedule(milliseconds: number): void {
    clearTimeout(this.timer);
    const { conflict, refusal } = this.current;
    if (!this.dirty || conflict !== null || refusal !== null || this.settings.save === null) return;
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private send(deed: SendText, keepalive: boolean): Promise<void> {
    const sending = this.sendNow(deed, keepalive).finally(() => {
      this.running = undefined;
    });
    this.running = sending.catch(() => undefined);
    return sending;
  }

  private async sendNow(deed: SendText, keepalive: boolean): Promise<void> {
    clearTimeout(this.timer);
    const { text } = this.current;
    if (this.failures === 0) this.show({ saving: { state: 'saving' } });
    try {
      const how = { keepalive: keepalive && text.length < keepaliveLetters };
      const saved = await deed(text, this.base.version, how);
      this.base = { text, ...saved };
      this.settled();
    } catch (error) {
      await this.failed(error);
      throw error;
    }
  }

  /** The base is up to date; what was typed meanwhile goes next. */
  private settled(): void {
    this.failures = 0;
    this.keep();
    this.show({ saving: this.dirty ? this.onTheWay : savedOf(this.base) });
    this.schedule(pauseMs);
  }

  private async failed(error: unknown): Promise<void> {
    if (!(error instanceof ProblemError)) return this.refuse(error);
    if (error.status === 409) return this.compare(error);
    // A sign-in that has ended is renewed over the page; too many requests pass.
    const passes = error.passing || error.status === 401 || error.status === 429;
    if (!passes) return this.refuse(error);
    this.tryLater(error);
  }

  private tryLater(error: ProblemError): void {
    const wait = retryMs[Math.min(this.failures, retryMs.length - 1)] ?? 0;
    this.failures += 1;
    const saving = this.settings.save === null ? this.waiting : notSaved(error);
    this.show({ saving: this.dirty ? saving : savedOf(this.base) });
    this.schedule(wait);
  }

  private refuse(error: unknown): void {
    this.failures = 0;
    this.show({
      refusal: this.dirty ? error : null,
      saving: this.dirty ? this.waiting : savedOf(this.base),
    });
  }

  /** A conflict, unless the version is still the same one: then something else was refused. */
  private async compare(error: ProblemError): Promise<void> {
    const server = await this.settings.load().catch(() => null);
    if (server === null) return this.tryLater(error);
    if (server.version === this.base.version) return this.refuse(error);
    this.meet(server);
  }

  private meet(server: ServerText): void {
    const { text } = this.current;
    const untouched = !this.dirty;
    const sameAsBefore = server.text === this.base.text;
    this.base = server;
    if (untouched) this.show({ text: server.text });
    if (untouched || sameAsBefore || server.text === text) return this.settled();
    this.failures = 0;
    this.show({ conflict: { mine: text, theirs: server.text }, saving: this.waiting });
  }

  private show(change: Partial<DraftSnapshot>): void {
    this.current = { ...this.current, ...change };
    this.listeners.forEach((listener) => listener());
  }

  private keep(): void {
    const { storage, storageKey } = this.settings;
    const { text, conflict } = this.current;
    // Beside an undecided choice stays the version it was written upon, so that it is asked again.
    if (conflict !== null) return;
    try {
      if (this.dirty)
        storage.setItem(storageKey, JSON.stringify({ text, version: this.base.version }));
      else storage.removeItem(storageKey);
    } catch {
      // A browser that refuses storage still saves on the server.
    }
  }

  private readKept(): { readonly text: string; readonly version: number } | null {
    try {
      const kept: unknown = JSON.parse(
        this.settings.storage.getItem(this.settings.storageKey) ?? 'null',
      );
      return isKept(kept) ? kept : null;
    } catch {
      return null;
    }
  }
}

function savedOf({ savedAt }: ServerText): DraftSaving {
  return savedAt === undefined || savedAt === null
    ? { state: 'untouched' }
    : { state: 'saved', savedAt };
}

function isKept(kept: unknown): kept is { text: string; version: number } {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'text' in kept &&
    typeof kept.text === 'string' &&
    'version' in kept &&
    typeof kept.version === 'number'
  );
}
