/** A text people translate, by locale: `{ en: 'Final test', sq: 'Testi përfundimtar' }`. */
export type LocaleText = Readonly<Record<string, string>>;

export interface ReadText {
  readonly text: string;
  /** The language it is really in, so that the page can say which one it fell back to. */
  readonly locale: string;
}

/** The text in the first of the wanted locales that has one, else in any; null where there is none at all. */
export function readText(text: LocaleText, ...wanted: readonly string[]): ReadText | null {
  const locale = [...wanted, ...Object.keys(text)].find((candidate) => text[candidate]);
  return locale === undefined ? null : { text: text[locale]!, locale };
}
