import type {
  Cell,
  Change,
  ChangedMark,
  Entry,
  Mark,
  MarkMode,
  RecordedMark,
  RegisterSession,
  RegisterView,
} from './api-types.js';

/** What the server has, by cell. */
export type Standing = ReadonlyMap<string, RecordedMark>;

/** What was typed and is not saved yet, by cell, and how to go back. */
export interface Work {
  readonly changes: Readonly<Record<string, Change>>;
  readonly steps: readonly Step[];
}

/** What stood in the cells that one deed changed, as the trainer saw it. */
type Step = readonly { readonly cell: Cell; readonly before: Entry | null }[];

export interface Wanted {
  readonly cell: Cell;
  readonly entry: Entry;
}

export const noWork: Work = { changes: {}, steps: [] };

/** More are sent with the next write. */
export const marksPerWrite = 600;
const stepsKept = 200;

export const cellKey = ({ sessionId, enrolmentId }: Cell): string => `${sessionId} ${enrolmentId}`;

export function standingOf({ marks }: Pick<RegisterView, 'marks'>): Standing {
  return new Map(marks.map((mark) => [cellKey(mark), mark]));
}

export function isSame(a: Entry | null, b: Entry | null): boolean {
  if (a === null || b === null) return a === b;
  return a.mark === b.mark && a.mode === b.mode && a.arrangement === b.arrangement;
}

/** What the trainer sees in a cell: the unsaved mark before the saved one. */
export function entryIn(cell: Cell, work: Work, standing: Standing): Entry | null {
  return work.changes[cellKey(cell)] ?? standing.get(cellKey(cell)) ?? null;
}

export const wasThere = (mark: Mark): boolean => mark === 'present' || mark === 'late';

/** Only somebody who was there was in the room or online; only an excuse has an arrangement. */
export function entryFor(mark: Mark, mode: MarkMode, before: Entry | null): Entry {
  const arrangement = mark === 'excused' && before?.mark === mark ? before.arrangement : 'none';
  return { mark, mode: wasThere(mark) ? mode : null, arrangement };
}

export function otherMode(entry: Entry): Entry {
  if (!wasThere(entry.mark)) return entry;
  return { ...entry, mode: entry.mode === 'online' ? 'room' : 'online' };
}

export function defaultMode({ mode }: Pick<RegisterSession, 'mode'>): MarkMode {
  return mode === 'online' ? 'online' : 'room';
}

/** Enters marks; one that already stands is no change. */
export function put(work: Work, standing: Standing, wanted: readonly Wanted[]): Work {
  const real = wanted.filter(({ cell, entry }) => !isSame(entryIn(cell, work, standing), entry));
  if (real.length === 0) return work;
  const step = real.map(({ cell }) => ({ cell, before: plain(entryIn(cell, work, standing)) }));
  return {
    changes: real.reduce((changes, one) => place(changes, standing, one), work.changes),
    steps: [...work.steps, step].slice(-stepsKept),
  };
}

/** Takes back what is not saved; a saved mark can be changed and never removed. */
export function takeBack(work: Work, standing: Standing, cells: readonly Cell[]): Work {
  const unsaved = cells.filter((cell) => work.changes[cellKey(cell)] !== undefined);
  if (unsaved.length === 0) return work;
  const step = unsaved.map((cell) => ({ cell, before: plain(entryIn(cell, work, standing)) }));
  return { changes: without(work.changes, unsaved), steps: [...work.steps, step] };
}

export interface Undone {
  readonly work: Work;
  /** Cells that were empty before and are saved by now: they keep their mark. */
  readonly kept: readonly Cell[];
}

export function undo(work: Work, standing: Standing): Undone {
  const step = work.steps.at(-1) ?? [];
  const steps = work.steps.slice(0, -1);
  const kept = step.filter(({ cell, before }) => before === null && standing.has(cellKey(cell)));
  const emptied = step.filter(({ before }) => before === null).map(({ cell }) => cell);
  const restored = step.flatMap(({ cell, before }) =>
    before === null ? [] : [{ cell, entry: before }],
  );
  const changes = restored.reduce(
    (all, one) => place(all, standing, one),
    without(work.changes, emptied),
  );
  return { work: { changes, steps }, kept: kept.map(({ cell }) => cell) };
}

/** Everybody in one session who has no mark yet. */
export function unmarked(register: RegisterView, sessionId: string, work: Work): Cell[] {
  const standing = standingOf(register);
  return register.people
    .map(({ enrolmentId }) => ({ sessionId, enrolmentId }))
    .filter((cell) => entryIn(cell, work, standing) === null);
}

export interface Divided {
  /** What may be saved at once. */
  readonly free: readonly Change[];
  /** What waits for a reason, because its session is long over. */
  readonly late: readonly Change[];
}

export function divide(work: Work, lateSessions: ReadonlySet<string>): Divided {
  const all = Object.values(work.changes);
  const isLate = ({ sessionId }: Change) => lateSessions.has(sessionId);
  return { free: all.filter((one) => !isLate(one)), late: all.filter(isLate) };
}

/**
 * After a save: what was sent is done; what was typed over it meanwhile waits, upon the new mark.
 */
export function settle(
  work: Work,
  sent: readonly Change[],
  answered: readonly RecordedMark[],
): Work {
  const seqs = new Map(answered.map((mark) => [cellKey(mark), mark.seq]));
  const changes = { ...work.changes };
  for (const one of sent) {
    const key = cellKey(one);
    const now = changes[key];
    if (now === undefined) continue;
    if (isSame(now, one)) delete changes[key];
    else changes[key] = { ...now, expectedSeq: seqs.get(key) ?? now.expectedSeq };
  }
  return { ...work, changes };
}

/** The register with the marks that the server has just told. */
export function withMarks(register: RegisterView, told: readonly RecordedMark[]): RegisterView {
  const marks = new Map([...register.marks, ...told].map((mark) => [cellKey(mark), mark]));
  return { ...register, marks: [...marks.values()] };
}

export interface Conflict {
  readonly mine: Change;
  readonly theirs: ChangedMark;
}

export function conflictsOf(work: Work, changed: readonly ChangedMark[]): Conflict[] {
  return changed.flatMap((theirs) => {
    const mine = work.changes[cellKey(theirs)];
    return mine === undefined ? [] : [{ mine, theirs }];
  });
}

/** *mine* is written upon theirs; *theirs* lets the unsaved mark go. */
export function resolve(work: Work, { theirs }: Conflict, choice: 'mine' | 'theirs'): Work {
  const key = cellKey(theirs);
  const mine = work.changes[key];
  if (choice === 'theirs' || mine === undefined) {
    return { ...work, changes: without(work.changes, [theirs]) };
  }
  return { ...work, changes: { ...work.changes, [key]: { ...mine, expectedSeq: theirs.seq } } };
}

/** As a recorded mark, where there is one. */
export function recorded(theirs: ChangedMark): RecordedMark | null {
  const { sessionId, enrolmentId, mark, mode, arrangement, seq } = theirs;
  return mark === null ? null : { sessionId, enrolmentId, mark, mode, arrangement, seq };
}

/** Today's session, else the one that began last, else the first to come. */
export function sessionToMark(
  sessions: readonly RegisterSession[],
  asked: string | null,
  now: Date,
): RegisterSession | undefined {
  const chosen = sessions.find(({ code }) => code === asked);
  if (chosen !== undefined) return chosen;
  const planned = sessions.filter(({ state }) => state === 'planned');
  const early = now.getTime() + 12 * 3_600_000;
  const begun = planned.filter(({ startsAt }) => new Date(startsAt).getTime() <= early);
  return begun.at(-1) ?? planned[0] ?? sessions[0];
}

/** Before a session begins nobody was there, late or away: an excuse may be entered, nothing else. */
export function mayEnter(session: RegisterSession, mark: Mark, now: Date): boolean {
  if (session.state === 'cancelled') return false;
  return mark === 'excused' || now.getTime() >= new Date(session.startsAt).getTime();
}

function place(
  changes: Work['changes'],
  standing: Standing,
  { cell, entry }: Wanted,
): Work['changes'] {
  const key = cellKey(cell);
  const there = standing.get(key);
  if (isSame(there ?? null, entry)) return without(changes, [cell]);
  const { sessionId, enrolmentId } = cell;
  // What was seen when the first letter was typed stays what is expected until it is saved.
  const expectedSeq = changes[key]?.expectedSeq ?? there?.seq ?? 0;
  return { ...changes, [key]: { sessionId, enrolmentId, ...entry, expectedSeq } };
}

function without(changes: Work['changes'], cells: readonly Cell[]): Work['changes'] {
  const gone = new Set(cells.map(cellKey));
  return Object.fromEntries(Object.entries(changes).filter(([key]) => !gone.has(key)));
}

function plain(entry: Entry | null): Entry | null {
  if (entry === null) return null;
  return { mark: entry.mark, mode: entry.mode, arrangement: entry.arrangement };
}
