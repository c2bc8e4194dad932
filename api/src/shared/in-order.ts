/** The list itself where it is in order already, which is quickly seen; else a copy that is. Equals keep their places. */
export function inOrder<T>(list: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  const ordered = list.every((item, at) => at === 0 || compare(list[at - 1]!, item) <= 0);
  return ordered ? list : [...list].sort(compare);
}
