import { notSaved, type NotSaved } from '../../lib/not-saved.js';
import { ProblemError } from '../../lib/problem-error.js';
import { SendLoop, type SendResult } from '../../lib/send-loop.js';

export interface Position {
  readonly screen: string;
  readonly done: boolean;
}

/** What the server does not have yet. */
export interface Unsaved {
  readonly position: Position | null;
  readonly decisions: Readonly<Record<string, string>>;
}

export type LessonSaving =
  | { readonly state: 'untouched' | 'saving' }
  | NotSaved
  | { readonly state: 'saved'; readonly savedAt: Date };

export interface SaverSettings {
  readonly storage: Storage;
  /** Names person, cohort and lesson, so that a shared device mixes nobody up. */
  readonly storageKey: string;
  readonly savePosition: (position: Position) => Promise<unknown>;
  readonly saveDecision: (screen: string, choice: string) => Promise<unknown>;
  readonly now: () => Date;
}

const nothing: Unsaved = { position: null, decisions: {} };

/**
 * Brings position and decisions to the server without ever making the reader wait. Only the
 * latest of each counts; what could not be sent stays on this device for the next visit.
 */
export class LessonSaver {
  private unsaved: Unsaved;
  private saving: LessonSaving = { state: 'untouched' };
  private readonly listeners = new Set<() => void>();
  private readonly loop = new SendLoop(() => this.sendNext());

  constructor(private readonly settings: SaverSettings) {
    this.unsaved = readUnsaved(settings);
  }

  readonly start = (): (() => void) => this.loop.start();
  readonly waiting = (): Unsaved => this.unsaved;
  readonly snapshot = (): LessonSaving => this.saving;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly at = (position: Position): void => {
    const done = position.done || this.unsaved.position?.done === true;
    this.keep({ ...this.unsaved, position: { ...position, done } });
    this.loop.poke();
  };

  readonly decided = (screen: string, choice: string): void => {
    this.keep({ ...this.unsaved, decisions: { ...this.unsaved.decisions, [screen]: choice } });
    this.loop.poke();
  };

  private async sendNext(): Promise<SendResult> {
    const { position, decisions } = this.unsaved;
    const [decision] = Object.entries(decisions);
    if (decision === undefined && position === null) return 'empty';
    if (this.saving.state !== 'not-saved') this.show({ state: 'saving' });
    try {
      if (decision !== undefined) await this.settings.saveDecision(...decision);
      else if (position !== null) await this.settings.savePosition(position);
    } catch (error) {
      if (isPassing(error)) {
        this.show(notSaved(error));
        return 'later';
      }
      // A lesson published anew may have lost this screen; nobody can save a place in it any more.
    }
    if (decision !== undefined) this.forgetDecision(...decision);
    else if (this.unsaved.position === position) this.keep({ ...this.unsaved, position: null });
    const rest = this.unsaved.position !== null || Object.keys(this.unsaved.decisions).length > 0;
    if (!rest) this.show({ state: 'saved', savedAt: this.settings.now() });
    return rest ? 'more' : 'empty';
  }

  private forgetDecision(screen: string, choice: string): void {
    if (this.unsaved.decisions[screen] !== choice) return;
    const { [screen]: _sent, ...decisions } = this.unsaved.decisions;
    this.keep({ ...this.unsaved, decisions });
  }

  private show(saving: LessonSaving): void {
    this.saving = saving;
    this.listeners.forEach((listener) => listener());
  }

  private keep(unsaved: Unsaved): void {
    this.unsaved = unsaved;
    const { storage, storageKey } = this.settings;
    const empty = unsaved.position === null && Object.keys(unsaved.decisions).length === 0;
    try {
      if (empty) storage.removeItem(storageKey);
      else storage.setItem(storageKey, JSON.stringify(unsaved));
    } catch {
      // A browser that refuses storage still saves on the server.
    }
  }
}

/** A sign-in that has ended is renewed over the page; too many requests pass. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return false;
  return error.passing || error.status === 401 || error.status === 429 || error.status >= 500;
}

function readUnsaved({ storage, storageKey }: SaverSettings): Unsaved {
  try {
    const kept: unknown = JSON.parse(storage.getItem(storageKey) ?? 'null');
    return isUnsaved(kept) ? kept : nothing;
  } catch {
    return nothing;
  }
}

function isUnsaved(kept: unknown): kept is Unsaved {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'position' in kept &&
    'decisions' in kept &&
    typeof kept.decisions === 'object' &&
    kept.decisions !== null
  );
}
