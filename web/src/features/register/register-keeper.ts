import { whenBackAgain } from '../../lib/back-again.js';
import { notSaved } from '../../lib/not-saved.js';
import { ProblemError } from '../../lib/problem-error.js';
import type { Saving } from '../../ui/saved-state.js';
import type { Cell, Change, ChangedMark, RecordedMark, RegisterView } from './api-types.js';
import { keepChanges, readChanges } from './kept-changes.js';
import {
  conflictsOf,
  divide,
  marksPerWrite,
  noWork,
  put,
  recorded,
  resolve,
  settle,
  standingOf,
  takeBack,
  undo,
  withMarks,
  type Conflict,
  type Wanted,
  type Work,
} from './model.js';
import type { SendMarks, Write } from './queries.js';

export interface KeeperSettings {
  readonly storage: Storage;
  readonly storageKey: string;
  /** The register as it is known now, and how what the server tells is added to it. */
  readonly read: () => RegisterView;
  readonly write: (register: RegisterView) => void;
  readonly send: SendMarks;
}

export interface RegisterSnapshot {
  readonly work: Work;
  readonly saving: Saving;
  /** Cells that another trainer has marked meanwhile; nothing is sent until each is decided. */
  readonly conflicts: readonly Conflict[];
  /** How many marks wait for a reason, and in which sessions. */
  readonly late: { readonly marks: number; readonly sessions: readonly string[] };
  /** The server has asked for the reason just now. */
  readonly reasonAsked: boolean;
  /** Why the server will not take the marks at all. */
  readonly refusal: unknown;
}

const pauseMs = 1200;
const retryMs = [3000, 6000, 12_000, 24_000, 30_000] as const;
/** Browsers let 64 kB outlive a page. */
const keepaliveMarks = 200;

/**
 * Saves a register as it is taken. Every mark is kept on this device at once and sent in batches a
 * moment after the last key; without a network it keeps trying.
 */
export class RegisterKeeper {
  private current: RegisterSnapshot;
  private learnedLate = new Set<string>();
  private failures = 0;
  private savedAt: Date | null = null;
  private running = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly settings: KeeperSettings) {
    const changes = readChanges(settings.storage, settings.storageKey);
    const waits = Object.keys(changes).length > 0;
    this.current = {
      work: { ...noWork, changes },
      saving: { state: waits ? 'not-saved' : 'untouched' },
      conflicts: [],
      late: { marks: 0, sessions: [] },
      reasonAsked: false,
      refusal: null,
    };
    this.show({ work: this.current.work });
  }

  readonly snapshot = (): RegisterSnapshot => this.current;

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
      clearTimeout(this.timer);
      void this.flush(true);
    };
  };

  readonly enter = (wanted: readonly Wanted[]): void => {
    this.edit(put(this.current.work, this.standing(), wanted));
  };

  readonly takeBack = (cells: readonly Cell[]): void => {
    this.edit(takeBack(this.current.work, this.standing(), cells));
  };

  readonly takeBackAll = (): void => {
    this.takeBack(Object.values(this.current.work.changes));
    this.show({ refusal: null, conflicts: [], reasonAsked: false });
  };

  /** @returns how many cells keep their mark because it is saved and stood in an empty cell */
  readonly undo = (): number => {
    const { work, kept } = undo(this.current.work, this.standing());
    this.edit(work);
    return kept.length;
  };

  readonly choose = (conflict: Conflict, choice: 'mine' | 'theirs'): void => {
    const theirs = recorded(conflict.theirs);
    if (theirs !== null) this.tell([theirs]);
    this.show({
      work: resolve(this.current.work, conflict, choice),
      conflicts: this.current.conflicts.filter((one) => one !== conflict),
    });
    this.schedule(0);
  };

  readonly postponeReason = (): void => this.show({ reasonAsked: false });

  /** Saves what waits for a reason, with the one reason for all of it. */
  readonly saveWithReason = async (reason: string): Promise<void> => {
    this.show({ reasonAsked: false });
    const { late } = divide(this.current.work, this.lateSessions());
    await this.send({ marks: late.slice(0, marksPerWrite), reason }, false);
  };

  async flush(keepalive = false): Promise<void> {
    if (this.running || this.current.conflicts.length > 0 || this.current.refusal !== null) return;
    const { free } = divide(this.current.work, this.lateSessions());
    if (free.length === 0) return;
    await this.send(
      { marks: free.slice(0, marksPerWrite) },
      keepalive && free.length <= keepaliveMarks,
    );
  }

  private edit(work: Work): void {
    if (work === this.current.work) return;
    this.show({ work, refusal: null });
    this.schedule(pauseMs);
  }

  private schedule(milliseconds: number): void {
    clearTimeout(this.timer);
    const { free } = divide(this.current.work, this.lateSessions());
    if (free.length === 0) return this.rest();
    if (this.failures === 0) this.show({ saving: { state: 'saving' } });
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  /** Nothing is left to send: what was typed is saved, taken back, or waits for a reason. */
  private rest(): void {
    if (this.running) return;
    this.failures = 0;
    const { savedAt } = this;
    this.show({ saving: savedAt === null ? { state: 'untouched' } : { state: 'saved', savedAt } });
  }

  private async send(write: Write, keepalive: boolean): Promise<void> {
    if (write.marks.length === 0 || this.running) return;
    this.running = true;
    if (this.failures === 0) this.show({ saving: { state: 'saving' } });
    try {
      const answered = await this.settings.send(write, { keepalive });
      this.running = false;
      this.saved(write.marks, answered);
    } catch (error) {
      this.running = false;
      this.failed(error);
    }
  }

  private saved(sent: readonly Change[], answered: readonly RecordedMark[]): void {
    this.failures = 0;
    this.tell(answered);
    this.savedAt = new Date();
    this.show({ work: settle(this.current.work, sent, answered) });
    this.schedule(pauseMs);
  }

  private failed(error: unknown): void {
    if (!(error instanceof ProblemError)) return this.refuse(error);
    if (error.code === 'attendance.mark-changed') return this.meet(error);
    if (error.code === 'attendance.reason-required') return this.askReason(error);
    // A sign-in that has ended is renewed over the page; too many requests pass.
    if (error.passing || error.status === 401 || error.status === 429) return this.tryLater(error);
    this.refuse(error);
  }

  private tryLater(error: ProblemError): void {
    const wait = retryMs[Math.min(this.failures, retryMs.length - 1)] ?? 0;
    this.failures += 1;
    this.show({ saving: notSaved(error) });
    this.schedule(wait);
  }

  private meet({ params }: ProblemError): void {
    const changed = Array.isArray(params['changed']) ? (params['changed'] as ChangedMark[]) : [];
    const conflicts = conflictsOf(this.current.work, changed);
    this.show({ saving: { state: 'not-saved' }, conflicts });
    if (conflicts.length === 0) this.schedule(pauseMs);
  }

  private askReason(problem: ProblemError): void {
    const found = problem.params['sessions'];
    const sessions = Array.isArray(found) ? (found as string[]) : [];
    if (sessions.length === 0) return this.refuse(problem);
    this.learnedLate = new Set([...this.learnedLate, ...sessions]);
    this.show({ reasonAsked: true });
    this.schedule(0);
  }

  private refuse(error: unknown): void {
    this.show({ saving: { state: 'not-saved' }, refusal: error });
  }

  private lateSessions(): ReadonlySet<string> {
    const known = this.settings.read().sessions.filter(({ needsReason }) => needsReason);
    return new Set([...this.learnedLate, ...known.map(({ id }) => id)]);
  }

  private standing() {
    return standingOf(this.settings.read());
  }

  private tell(marks: readonly RecordedMark[]): void {
    this.settings.write(withMarks(this.settings.read(), marks));
  }

  private show(change: Partial<RegisterSnapshot>): void {
    const work = change.work ?? this.current.work;
    const { late } = divide(work, this.lateSessions());
    const sessions = [...new Set(late.map(({ sessionId }) => sessionId))];
    this.current = { ...this.current, ...change, late: { marks: late.length, sessions } };
    keepChanges(this.settings.storage, this.settings.storageKey, work.changes);
    this.listeners.forEach((listener) => listener());
  }
}
