/** One line of the list at the door. */
export type Entry = {
  readonly id: string;
  /** Null in a workshop without names: somebody is there, and that is all. */
  readonly name: string | null;
  readonly state: 'waiting' | 'confirmed' | 'struck';
  /** The entry of the same person, where a facilitator has said so. */
  readonly sameAs: string | null;
};

/** As it will stand on the letter: without spaces around it, and none twice. */
export const tidyName = (typed: string): string =>
  typed.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The same for *Ana Çela*, *cela  ana* and *ÇELA ANA*: how somebody writes their name on the second try. */
export function nameKey(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
}

const rank = { confirmed: 0, waiting: 1, struck: 2 } as const;

/**
 * Entries that bear the name of another one: perhaps the same person, who scanned twice, and perhaps not. For each, the entry that
 * stands for the name: the confirmed one, else always the same. What is struck off or settled asks no question; two that are confirmed
 * are two people.
 */
export function twinsOf(entries: readonly Entry[]): Map<string, string> {
  const open = entries.filter(
    ({ state, sameAs, name }) => state !== 'struck' && sameAs === null && name !== null,
  );
  const first = new Map<string, Entry>();
  for (const entry of open) {
    const key = nameKey(entry.name!);
    const known = first.get(key);
    if (!known || standsBefore(entry, known)) first.set(key, entry);
  }
  return new Map(
    open.flatMap((entry) => {
      const { id } = first.get(nameKey(entry.name!))!;
      return id === entry.id || entry.state === 'confirmed' ? [] : [[entry.id, id] as const];
    }),
  );
}

const standsBefore = (a: Entry, b: Entry) =>
  rank[a.state] < rank[b.state] || (rank[a.state] === rank[b.state] && a.id < b.id);

export type Count = { readonly waiting: number; readonly confirmed: number };

/** People, not entries: who is the same person as another counts once. */
export function countOf(entries: readonly Pick<Entry, 'state' | 'sameAs'>[]): Count {
  const people = entries.filter(({ sameAs }) => sameAs === null);
  const inState = (state: Entry['state']) => people.filter((each) => each.state === state).length;
  return { waiting: inState('waiting'), confirmed: inState('confirmed') };
}

/** What is left when the names are deleted: how many were there, from five. A count made in the room is better than one of phones. */
export function peopleLeft(
  entries: readonly Pick<Entry, 'state' | 'sameAs'>[],
  { names, headcount }: { readonly names: boolean; readonly headcount: number | null },
): number | null {
  const { waiting, confirmed } = countOf(entries);
  const people = names ? confirmed : (headcount ?? waiting);
  return people < 5 ? null : people;
}
