import { ProblemError } from '../problem-error.js';
import { pauseAfter } from '../send-loop.js';
import type { GroupLine } from './line.js';
import { randomId } from './random-id.js';
import type { GroupForPhones, MyNote, MyVote, Sending } from './types.js';

/** What the phone remembers: in this tab, until it is closed, and nowhere else. */
interface Memory {
  readonly seat: { readonly id: string; readonly sent: Sending } | null;
  readonly votes: Readonly<Record<string, MyVote>>;
  readonly notes: readonly MyNote[];
  /** At which station its table began, by the id of the activity. */
  readonly begun: Readonly<Record<string, number>>;
}

export interface PhoneSnapshot extends Memory {
  readonly view: GroupForPhones;
  /** `gone`: there is no such group any more. */
  readonly line: 'well' | 'lost' | 'gone';
}

export interface PhoneSettings {
  readonly view: GroupForPhones;
  readonly line: GroupLine;
  /** Asked for each time: a browser may refuse even to name it. */
  readonly storage: () => Storage;
  readonly random: (bytes: Uint8Array) => Uint8Array;
}

const lookEveryMs = 2000;
const nothing: Memory = { seat: null, votes: {}, notes: [], begun: {} };

/**
 * A phone in a group: looks every two seconds how things stand, and sends what was chosen and written as soon as there is a network.
 * Everything that it sends bears a number that it has drawn itself, so that sending twice is sending once.
 */
export class GroupPhone {
  private current: PhoneSnapshot;
  private tag: string | null = null;
  private failures = 0;
  private running = false;
  private again = false;
  private stopped = true;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly settings: PhoneSettings) {
    this.current = { ...this.remembered(), view: settings.view, line: 'well' };
  }

  readonly snapshot = (): PhoneSnapshot => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly start = (): (() => void) => {
    const look = () => {
      if (document.visibilityState === 'visible') this.poke();
    };
    this.stopped = false;
    window.addEventListener('online', this.poke);
    document.addEventListener('visibilitychange', look);
    this.poke();
    return () => {
      this.stopped = true;
      clearTimeout(this.timer);
      window.removeEventListener('online', this.poke);
      document.removeEventListener('visibilitychange', look);
    };
  };

  readonly join = (): void => {
    if (this.current.seat?.sent === 'sent') return;
    const id = this.current.seat?.id ?? randomId(this.settings.random);
    this.remember({ seat: { id, sent: 'waiting' } });
    this.poke();
  };

  readonly choose = (activityId: string, choices: readonly string[]): void => {
    const known = this.current.votes[activityId];
    const vote: MyVote = {
      ticket: known?.ticket ?? randomId(this.settings.random),
      choices,
      change: (known?.change ?? 0) + 1,
      sent: 'waiting',
    };
    this.remember({ votes: { ...this.current.votes, [activityId]: vote } });
    this.poke();
  };

  readonly write = (
    activityId: string,
    note: Pick<MyNote, 'text' | 'reason' | 'condition'>,
  ): void => {
    const id = randomId(this.settings.random);
    const mine: MyNote = { ...note, id, activityId, sent: 'waiting' };
    this.remember({ notes: [...this.current.notes, mine] });
    this.poke();
  };

  readonly beginAt = (activityId: string, station: number): void => {
    this.remember({ begun: { ...this.current.begun, [activityId]: station } });
  };

  private readonly poke = (): void => {
    clearTimeout(this.timer);
    if (this.running) this.again = true;
    else if (!this.stopped) void this.run();
  };

  private async run(): Promise<void> {
    this.running = true;
    do {
      this.again = false;
      await this.turn();
    } while (this.again && !this.stopped);
    this.running = false;
    if (this.stopped || this.current.line === 'gone') return;
    const pause = this.failures === 0 ? lookEveryMs : pauseAfter(this.failures);
    this.timer = setTimeout(this.poke, document.visibilityState === 'hidden' ? 10_000 : pause);
  }

  /** First what waits, then how things stand: so that the page never shows less than was sent. */
  private async turn(): Promise<void> {
    try {
      await this.sendWaiting();
      const looked = await this.settings.line.look(this.tag);
      this.failures = 0;
      if (looked === 'same') return this.show({ line: 'well' });
      this.tag = looked.tag;
      this.show({ view: looked.view, line: 'well' });
    } catch (error) {
      const gone = error instanceof ProblemError && error.status === 404;
      if (gone) return this.show({ line: 'gone' });
      this.failures += 1;
      this.show({ line: 'lost' });
    }
  }

  private async sendWaiting(): Promise<void> {
    const { line } = this.settings;
    const { seat } = this.current;
    if (seat?.sent === 'waiting') {
      const sent = await sending(() => line.sit(seat.id));
      this.remember({ seat: { ...seat, sent } });
    }
    for (const [activityId, vote] of Object.entries(this.current.votes)) {
      if (vote.sent !== 'waiting') continue;
      const sent = await sending(() => line.vote(activityId, vote));
      // Chosen again meanwhile: that one is sent in its turn.
      const now = this.current.votes[activityId];
      if (now?.change !== vote.change) continue;
      this.remember({ votes: { ...this.current.votes, [activityId]: { ...vote, sent } } });
    }
    for (const note of this.current.notes) {
      if (note.sent !== 'waiting') continue;
      const sent = await sending(() => line.write(note));
      const notes = this.current.notes.map((one) => (one.id === note.id ? { ...one, sent } : one));
      this.remember({ notes });
    }
  }

  private remember(change: Partial<Memory>): void {
    this.show(change);
    const { seat, votes, notes, begun } = this.current;
    try {
      this.settings.storage().setItem(this.key, JSON.stringify({ seat, votes, notes, begun }));
    } catch {
      // It is still remembered while the page is open.
    }
  }

  private remembered(): Memory {
    try {
      const text = this.settings.storage().getItem(this.key);
      return text === null ? nothing : { ...nothing, ...(JSON.parse(text) as Memory) };
    } catch {
      return nothing;
    }
  }

  private get key(): string {
    return `stoa.group.${this.settings.view.code}`;
  }

  private show(change: Partial<PhoneSnapshot>): void {
    this.current = { ...this.current, ...change };
    this.listeners.forEach((listener) => listener());
  }
}

/** What passes by itself is thrown and tried again; anything else is an answer. */
async function sending(send: () => Promise<void>): Promise<Sending> {
  try {
    await send();
    return 'sent';
  } catch (error) {
    const final = error instanceof ProblemError && !error.passing && error.status !== 429;
    if (!final) throw error;
    return { refused: error.type.replace('urn:problem:', '') };
  }
}
