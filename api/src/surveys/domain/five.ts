import { five, isSmall } from '../../shared/five.js';

export { five, isSmall };

/**
 * Which parts of a whole must be hidden so that none below five can be computed from the others: the small ones, then the next
 * smallest until at least two hold five or more together. The whole is known, and is nothing or at least five.
 */
export function hiddenParts(parts: readonly number[]): boolean[] {
  const hidden = parts.map(isSmall);
  if (!hidden.includes(true)) return hidden;
  const smallestFirst = parts
    .map((count, at) => ({ count, at }))
    .sort((a, b) => rank(a.count) - rank(b.count) || a.at - b.at);
  for (const { at } of smallestFirst) {
    if (isEnough(parts.filter((_, each) => hidden[each]))) break;
    hidden[at] = true;
  }
  return hidden;
}

/** Nothing is hidden last: it hides nobody. */
const rank = (count: number) => (count === 0 ? Number.POSITIVE_INFINITY : count);

/**
 * At least two that hold five or more together. All at their least or all at their most would be no riddle for somebody who knows
 * this rule: five that are small and hold five are one each, and two that are small and hold eight are four each.
 */
const isEnough = (hidden: readonly number[]) =>
  hidden.length > 1 &&
  sum(hidden) >= five &&
  hidden.some((count) => count > 1) &&
  hidden.some((count) => count !== five - 1);

export const sum = (counts: readonly number[]): number =>
  counts.reduce((total, count) => total + count, 0);

/** Groups that stay by themselves, and those that are only shown together. */
export type Pooled<T> = { alone: T[]; together: T[] };

/**
 * Groups below five, nobody at all included, are shown together with the next smallest until there are five: the next larger
 * group is offered instead of a hole.
 */
export function poolGroups<T extends { people: number }>(groups: readonly T[]): Pooled<T> {
  const bySize = [...groups].sort((a, b) => a.people - b.people);
  const small = bySize.filter(({ people }) => people < five);
  // All below five hold nobody: nothing is given away by saying so of the others.
  if (sum(small.map(({ people }) => people)) === 0) return { alone: [...groups], together: [] };
  let taken = small.length;
  while (taken < bySize.length && !isEnough(bySize.slice(0, taken).map(({ people }) => people)))
    taken += 1;
  // Both in the order of the groups: that of their sizes would tell which is the smaller.
  const pooled = new Set(bySize.slice(0, taken));
  return {
    alone: groups.filter((group) => !pooled.has(group)),
    together: groups.filter((group) => pooled.has(group)),
  };
}

/**
 * Which groups (rows) must be hidden in a table whose row sums and column sums are known, each nothing or at least five. Whole rows
 * go: what is hidden is then a full rectangle of rows and columns with known sums, and of such a rectangle nothing can be
 * computed but sums of whole rows and of whole columns. So it is enough that these hold nobody or five.
 */
export function hiddenRows(rows: readonly (readonly number[])[]): boolean[] {
  const hidden = rows.map((row) => row.some(isSmall));
  if (!hidden.includes(true)) return hidden;
  const smallestFirst = rows
    .map((row, at) => ({ people: sum(row), at }))
    .filter(({ people }) => people > 0)
    .sort((a, b) => a.people - b.people || a.at - b.at);
  for (const { at } of smallestFirst) {
    if (holdsEnough(rows.filter((_, each) => hidden[each]))) break;
    hidden[at] = true;
  }
  return hidden;
}

const holdsEnough = (hidden: readonly (readonly number[])[]) =>
  hidden.length > 1 &&
  hidden[0]!.every((_, column) => !isSmall(sum(hidden.map((row) => row[column]!))));
