export type ChangesOfKind = { kind: string; items: string[] };

/**
 * The lines of a plan (`lesson M1 rights: version 2`) by their first word, in the order in which the kinds first come, each with what
 * stands between it and the colon. A line without a colon is kept whole.
 */
export function changesByKind(lines: readonly string[]): ChangesOfKind[] {
  const kinds = new Map<string, string[]>();
  for (const line of lines) {
    const [kind = '', ...rest] = line.split(' ');
    const item = rest.join(' ').replace(/: [^:]*$/, '');
    kinds.set(kind, [...(kinds.get(kind) ?? []), item]);
  }
  return [...kinds].map(([kind, items]) => ({ kind, items }));
}
