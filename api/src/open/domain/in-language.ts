import type { Item, Law, LessonText, PageText } from '@stoa/content';
import { readText, type LocaleText } from '../../shared/locale-text.js';

/** How far the words have been checked; readers are told of `draft` and `stale`. */
export type TextState = 'source' | 'draft' | 'reviewed' | 'stale';

export const stateOf = ({ state, freshness }: Pick<PageText, 'state' | 'freshness'>): TextState =>
  freshness === 'stale' ? 'stale' : state;

/** The language of a page's text: the reader's where there is one, else that in which it was written. */
export function languageOf<T extends Pick<PageText, 'state'>>(
  locales: Readonly<Record<string, T>>,
  wanted: string,
): string | null {
  if (locales[wanted] !== undefined) return wanted;
  const written = Object.keys(locales);
  return written.find((locale) => locales[locale]!.state === 'source') ?? written[0] ?? null;
}

export const inLanguage = (text: LocaleText, locale: string): string =>
  readText(text, locale, 'en')?.text ?? '';

/** The first day by which a legal statement should have been checked, once it is past; the page then says *being checked*. */
export function overdue(law: readonly Pick<Law, 'checkBy'>[], today: string): string | null {
  const past = law.map(({ checkBy }) => checkBy).filter((checkBy) => checkBy < today);
  return past.sort()[0] ?? null;
}

/** A question with its key and all reasons, for somebody who practises: nothing is marked, so nothing has to be hidden. */
export type PracticeItem = {
  id: string;
  type: Item['type'];
  stem: string;
  options: { key: string; right: boolean; text: string; reason: string }[];
  reason: string;
  sources: string[];
  overdue: string | null;
};

export function practiceItem(item: Item, locale: string, today: string): PracticeItem {
  const said = (text: LocaleText) => inLanguage(text, locale);
  return {
    ...{ id: item.id, type: item.type, stem: said(item.stem), reason: said(item.reason) },
    options: item.options.map(({ key, right, text, reason }) => ({
      ...{ key, right, text: said(text), reason: said(reason) },
    })),
    sources: item.sources,
    overdue: overdue(item.law ? [item.law] : [], today),
  };
}

/** The screens of a lesson on which a legal statement is being checked, each with the day. */
export function overdueScreens(
  law: readonly (Law & { screen: string })[],
  { screens }: Pick<LessonText, 'screens'>,
  today: string,
): Record<string, string> {
  return Object.fromEntries(
    screens.flatMap(({ key }) => {
      const day = overdue(
        law.filter(({ screen }) => screen === key),
        today,
      );
      return day === null ? [] : [[key, day]];
    }),
  );
}
