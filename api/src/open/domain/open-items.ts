import type { Card, LoadedContent, Quiz, Source } from '@stoa/content';

/** A source as readers see it; it is frozen with what quotes it. */
export type QuotedSource = { key: string; title: string; url: string };
export type CardBody = Card & { quoted: QuotedSource[] };
export type OpenQuizBody = Quiz & { quoted: QuotedSource[] };

/** A card or a quiz for everybody, at its place among those of its kind. */
export type OpenItem =
  | { kind: 'card'; place: number; body: CardBody }
  | { kind: 'quiz'; place: number; body: OpenQuizBody };

type Files = Pick<LoadedContent, 'cards' | 'openQuizzes' | 'sources'>;

/** In the order of the files, which is the order in which visitors see them. */
export function openItemsOf({ cards, openQuizzes, sources }: Files): OpenItem[] {
  return [
    ...cards.map((card, at) => ({
      kind: 'card' as const,
      place: at + 1,
      body: { ...card, quoted: quotedOf(card.sources, sources) },
    })),
    ...openQuizzes.map((quiz, at) => ({
      kind: 'quiz' as const,
      place: at + 1,
      body: {
        ...quiz,
        quoted: quotedOf(
          quiz.items.flatMap((item) => item.sources),
          sources,
        ),
      },
    })),
  ];
}

function quotedOf(keys: readonly string[], sources: readonly Source[]): QuotedSource[] {
  return sources
    .filter(({ key }) => keys.includes(key))
    .map(({ key, title, address }) => ({ key, title, url: address }));
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
