/** One text in several languages. */
export type LocaleText = Readonly<Record<string, string>>;

export interface ReadText {
  readonly text: string;
  /** The language it is in, for `lang` and for saying that it is not the reader's. */
  readonly locale: string;
}

/** The text in the reader's language, else in the first of those that stand in for it, else in any. */
export function readText(
  text: LocaleText,
  locale: string,
  standIns: readonly string[] = ['en'],
): ReadText {
  const found =
    [locale, ...standIns].find((one) => text[one] !== undefined) ?? Object.keys(text)[0] ?? locale;
  return { text: text[found] ?? '', locale: found };
}

/** A text per language, in the reader's or else in whichever there is. */
export function inLocale(text: Readonly<Record<string, string>>, locale: string): string {
  return text[locale] ?? text['en'] ?? Object.values(text)[0] ?? '';
}
