/** As a list is read aloud in its language; entries without a name keep their order. */
export function inNameOrder<E extends { readonly name: string | null; readonly id: string }>(
  entries: readonly E[],
  locale: string,
): E[] {
  const collator = new Intl.Collator(locale);
  return [...entries].sort(
    (a, b) => collator.compare(a.name ?? '', b.name ?? '') || (a.id < b.id ? -1 : 1),
  );
}
