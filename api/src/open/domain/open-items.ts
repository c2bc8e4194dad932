import type { Card, LoadedContent, Quiz } from '@stoa/content';

/** A card or a quiz for everybody, at its place among those of its kind. */
export type OpenItem =
  { kind: 'card'; place: number; body: Card } | { kind: 'quiz'; place: number; body: Quiz };

/** In the order of the files, which is the order in which visitors see them. */
export function openItemsOf({
  cards,
  openQuizzes,
}: Pick<LoadedContent, 'cards' | 'openQuizzes'>): OpenItem[] {
  return [
    ...cards.map((body, at) => ({ kind: 'card' as const, place: at + 1, body })),
    ...openQuizzes.map((body, at) => ({ kind: 'quiz' as const, place: at + 1, body })),
  ];
}

/** An item as the database has it. */
export type KeptItem = { id: string; kind: OpenItem['kind']; slug: string; place: number | null };

/** A line for each item that moves, is renamed, comes back or is taken down; what is new is told by its version. */
export function changesOfPlace(items: readonly OpenItem[], kept: readonly KeptItem[]): string[] {
  const wanted = new Map(items.map((item) => [item.body.id, item]));
  return kept.flatMap(({ id, kind, slug, place }) => {
    const item = wanted.get(id);
    if (item === undefined) return place === null ? [] : [`${kind} ${slug}: taken down`];
    const stands = item.place === place && item.body.slug === slug;
    return stands ? [] : [`${kind} ${item.body.slug}: place ${item.place}`];
  });
}
