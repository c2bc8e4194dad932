import type { Entry, Mark, MarkMode, RegisterPerson } from './api-types.js';
import { letters, marks } from './grid.js';
import { entryFor, type Wanted } from './model.js';

export type PasteFault = 'mark-unknown' | 'name-unknown' | 'name-twice' | 'nobody-left' | 'not-yet';

export interface PastedMark {
  readonly line: string;
  readonly person: RegisterPerson | null;
  readonly entry: Entry | null;
  /** Why nothing is entered for this line; null also where the line is empty on purpose. */
  readonly fault: PasteFault | null;
}

export interface PasteInto {
  readonly people: readonly RegisterPerson[];
  /** Where a column without names begins. */
  readonly fromRow: number;
  /** Where people are of whom the list does not say it. */
  readonly mode: MarkMode;
  /** What a mark is called in the reader's language. */
  readonly wordOf: (mark: Mark) => string;
  /** What stands for somebody already: where they were and what was agreed is kept where the list does not say it. */
  readonly before: (enrolmentId: string) => Entry | null;
  /** Whether the session allows it now. */
  readonly may: (mark: Mark) => boolean;
}

/** As paper lists and spreadsheets have it beside the letters. */
const signs: Readonly<Record<string, Mark>> = {
  ...{ x: 'present', '✓': 'present', '✔': 'present', '1': 'present', '+': 'present' },
  ...{ '-': 'absent', '–': 'absent', '—': 'absent', '0': 'absent' },
};

/**
 * Reads a column of marks, or names with their marks, as they come from a spreadsheet. Without names the lines are taken in the order of
 * the register, and an empty one passes somebody over. With names the order does not matter, nor which name comes first.
 */
export function readPaste(text: string, into: PasteInto): readonly PastedMark[] {
  const lines = text.replace(/\s+$/u, '').split(/\r\n|\r|\n/);
  if (text.trim() === '') return [];
  const parted = lines.map((line) => parts(line, into));
  const named = parted.some(({ name }) => name !== null);
  return named ? byName(parted, into) : byOrder(parted, into);
}

interface Parted {
  readonly line: string;
  /** Null where the line is a mark alone. */
  readonly name: string | null;
  readonly mark: string;
}

function parts(line: string, into: PasteInto): Parted {
  const cells = line.split(/[\t;]/).map((cell) => cell.trim());
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length >= 2) {
    return { line, name: filled.slice(0, -1).join(' '), mark: filled.at(-1) ?? '' };
  }
  const [only = ''] = filled;
  // A list typed by hand: “Ana Hoxha, P”.
  const comma = only.lastIndexOf(',');
  const tail = only.slice(comma + 1).trim();
  if (comma > 0 && readMark(tail, into) !== null) {
    return { line, name: only.slice(0, comma), mark: tail };
  }
  // A name whose mark is left empty.
  const alone = cells.length > 1 && readMark(only, into) === null;
  return alone ? { line, name: only, mark: '' } : { line, name: null, mark: only };
}

function byOrder(parted: readonly Parted[], into: PasteInto): readonly PastedMark[] {
  return parted.map(({ line, mark }, at) => {
    const person = into.people[into.fromRow + at] ?? null;
    if (mark === '') return { line, person, entry: null, fault: null };
    if (person === null) return { line, person, entry: null, fault: 'nobody-left' };
    return marked(line, person, mark, into);
  });
}

function byName(parted: readonly Parted[], into: PasteInto): readonly PastedMark[] {
  const known = new Map<string, RegisterPerson[]>();
  for (const person of into.people) {
    const key = plainName(person.name);
    known.set(key, [...(known.get(key) ?? []), person]);
  }
  const seen = new Map<string, number>();
  for (const { name } of parted) {
    const key = plainName(name ?? '');
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return parted.map(({ line, name, mark }) => {
    const key = plainName(name ?? '');
    const [person = null, another] = known.get(key) ?? [];
    if (line.trim() === '') return { line, person: null, entry: null, fault: null };
    if (person === null) return { line, person, entry: null, fault: 'name-unknown' };
    if (another !== undefined || (seen.get(key) ?? 0) > 1) {
      return { line, person, entry: null, fault: 'name-twice' };
    }
    if (mark === '') return { line, person, entry: null, fault: null };
    return marked(line, person, mark, into);
  });
}

function marked(line: string, person: RegisterPerson, text: string, into: PasteInto): PastedMark {
  const read = readMark(text, into);
  if (read === null) return { line, person, entry: null, fault: 'mark-unknown' };
  if (!into.may(read.mark)) return { line, person, entry: null, fault: 'not-yet' };
  const before = into.before(person.enrolmentId);
  const mode = read.mode ?? before?.mode ?? into.mode;
  return { line, person, entry: entryFor(read.mark, mode, before), fault: null };
}

/** A letter, a word or a sign; an O behind a letter says that somebody was online. */
function readMark(
  text: string,
  { wordOf }: PasteInto,
): { readonly mark: Mark; readonly mode: MarkMode | null } | null {
  const plain = text.trim().toLowerCase();
  const sign = signs[plain];
  if (sign !== undefined) return { mark: sign, mode: null };
  for (const mark of marks) {
    const letter = letters[mark].toLowerCase();
    // English spreadsheets come to readers of every language.
    const names = [letter, wordOf(mark).toLowerCase(), mark.replace('_', ' ')];
    if (names.includes(plain)) return { mark, mode: null };
    if (plain === `${letter}o` && (mark === 'present' || mark === 'late'))
      return { mark, mode: 'online' };
  }
  return null;
}

/** *Hoxha, Ana* is *Ana Hoxha*, and *Celik* is *Çelik*. */
function plainName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .split(/[\s,.]+/)
    .filter((part) => part !== '')
    .sort()
    .join(' ');
}

/** What there is to enter, in one deed that can be undone at once. */
export const wantedIn = (pasted: readonly PastedMark[], sessionId: string): Wanted[] =>
  pasted.flatMap(({ person, entry }) =>
    person === null || entry === null
      ? []
      : [{ cell: { sessionId, enrolmentId: person.enrolmentId }, entry }],
  );
