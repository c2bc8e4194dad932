import type { Bank, LoadedContent, Locale, PageText, Translated } from '../types.ts';
import { countTexts, stateIn, type TextCount } from './count-module.ts';

export interface BankCount {
  bank: string;
  locale: Locale;
  items: number;
  /** Items from which a test draws, by tag. */
  tags: Record<string, number>;
}

export interface RestCount {
  kind: string;
  locale: Locale;
  count: number;
  items: number;
  texts: TextCount;
  reviewed: number;
}

export function countBanks({ slug, title, items }: Bank): BankCount[] {
  return Object.keys(title)
    .sort()
    .map((locale) => {
      const written = items.filter((item) => item.stem[locale] !== undefined);
      const tags: Record<string, number> = {};
      for (const tag of written.flatMap((item) => item.tags)) tags[tag] = (tags[tag] ?? 0) + 1;
      return { bank: slug, locale, items: written.length, tags };
    });
}

type File = Translated & { title: Record<Locale, string>; items?: readonly unknown[] };

/** Programmes' own files, pictures, surveys and the rest: how many, and how far translated. */
export function countRest(content: LoadedContent): RestCount[] {
  const { programmes, pictures, banks, surveys, assessments, openQuizzes, games } = content;
  const kinds: Record<string, readonly File[]> = {
    programme: programmes,
    picture: pictures,
    bank: banks,
    survey: surveys,
    assessment: assessments,
    'open quiz': openQuizzes,
    game: games,
  };
  return [
    ...Object.entries(kinds).flatMap(([kind, files]) => countFiles(kind, files)),
    ...countPages(
      'handout of a programme',
      programmes.flatMap(({ handouts }) => handouts),
    ),
    ...countPages('card', content.cards),
  ];
}

function countFiles(kind: string, files: readonly File[]): RestCount[] {
  const locales = [...new Set(files.flatMap(({ title }) => Object.keys(title)))].sort();
  return locales.map((locale) => {
    const written = files.filter(({ title }) => title[locale] !== undefined);
    return {
      kind,
      locale,
      count: written.length,
      items: written.reduce((sum, { items = [] }) => sum + items.length, 0),
      ...countTexts(written.map((file) => stateIn(file, locale))),
    };
  });
}

function countPages(
  kind: string,
  pages: readonly { locales: Record<Locale, PageText> }[],
): RestCount[] {
  const locales = [...new Set(pages.flatMap((page) => Object.keys(page.locales)))].sort();
  return locales.map((locale) => {
    const texts = pages.flatMap((page) => page.locales[locale] ?? []);
    return { kind, locale, count: texts.length, items: 0, ...countTexts(texts) };
  });
}
