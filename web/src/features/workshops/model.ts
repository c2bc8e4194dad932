import type { Workshop, WorkshopEntry } from './api-types.js';

/** The list in the parts in which it is worked on. What is the same person as another stands with that one. */
export interface ListParts {
  readonly waiting: readonly WorkshopEntry[];
  readonly confirmed: readonly WorkshopEntry[];
  readonly struck: readonly WorkshopEntry[];
}

export function partsOf(entries: readonly WorkshopEntry[]): ListParts {
  const people = entries.filter(({ sameAs }) => sameAs === null);
  const inState = (state: WorkshopEntry['state']) =>
    people.filter((entry) => entry.state === state);
  return {
    waiting: inState('waiting'),
    confirmed: inState('confirmed'),
    struck: inState('struck'),
  };
}

/** How many further entries are said to be this person. */
export const foldedInto = (entries: readonly WorkshopEntry[], id: string): number =>
  entries.filter(({ sameAs }) => sameAs === id).length;

/** Everybody who waits, but for those who may be there twice: these are for a person to look at. */
export const everybody = ({ waiting }: ListParts): string[] =>
  waiting.filter(({ twinOf }) => twinOf === null).map(({ id }) => id);

/** Only those who still wait: what was ticked and has been deleted or confirmed elsewhere is nobody's any more. */
export const stillTicked = ({ waiting }: ListParts, ticked: ReadonlySet<string>): string[] =>
  waiting.filter(({ id }) => ticked.has(id)).map(({ id }) => id);

/** Names from a paper list, one a line. */
export const namesIn = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export type Count = Pick<Workshop, 'names' | 'waiting' | 'confirmed' | 'headcount'>;

/** How many came, as far as is known: those on the list, or the count of the room, or else of phones. */
export const cameOf = ({ names, waiting, confirmed, headcount }: Count): number =>
  names ? waiting + confirmed : (headcount ?? waiting);
