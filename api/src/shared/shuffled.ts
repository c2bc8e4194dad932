/** A whole number from 0 up to, but not including, the bound; each as likely as the others. */
export type Below = (bound: number) => number;

/** A copy in a random order, every order as likely as the others. */
export function shuffled<T>(list: readonly T[], below: Below): T[] {
  const result = [...list];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}
