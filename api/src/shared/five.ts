/** The smallest group that anything is shown of. */
export const five = 5;

/** A number that would speak of somebody, but of fewer than five. */
export const isSmall = (count: number): boolean => count > 0 && count < five;

/**
 * Joins parts, the smallest first, until each group has enough people: a part with enough stays by itself, and what is left over at
 * the end joins the smallest group. Everybody is in exactly one group, so nothing can be computed from the others. Where all parts
 * together are too few there is one group, of all of them.
 */
export function joinUntilEnough<T>(
  parts: readonly T[],
  peopleIn: (part: T) => number,
  atLeast: number = five,
): T[][] {
  const all = (group: readonly T[]) => group.reduce((sum, part) => sum + peopleIn(part), 0);
  const full: T[][] = [];
  let open: T[] = [];
  for (const part of [...parts].sort((a, b) => peopleIn(a) - peopleIn(b))) {
    open.push(part);
    if (all(open) < atLeast) continue;
    full.push(open);
    open = [];
  }
  if (open.length === 0) return full;
  const home = full.toSorted((a, b) => all(a) - all(b))[0];
  if (home) home.push(...open);
  else full.push(open);
  return full;
}
