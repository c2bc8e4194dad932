import { createTranslate, type Messages, type Translate } from './translate.js';

export const locales = ['en', 'sq'] as const;
export type Locale = (typeof locales)[number];
/** The language that every message is first written in, and that stands in where one is missing. */
export const sourceLocale: Locale = 'en';

/** All messages of one area, per language, each loaded when it is first needed. */
export type Catalogue = Readonly<Record<Locale, () => Promise<Messages>>>;

/** A catalogue whose messages came along with the script that names it. */
export function catalogueOf(en: Messages, sq: Messages): Catalogue {
  return { en: () => Promise.resolve(en), sq: () => Promise.resolve(sq) };
}

/** What a screen sees; a new object whenever the language or the messages change. */
export interface Wording {
  readonly language: Locale;
  readonly t: Translate;
}

/** Keeps the catalogues of the areas opened so far, so that a new language reaches all of them. */
export class Languages {
  private readonly catalogues = new Set<Catalogue>();
  private readonly messages: Record<Locale, Messages>;
  private readonly listeners = new Set<() => void>();
  private current: Wording;
  /** The language asked for last; its messages may still be on their way. */
  private wanted: Locale;

  /** `messages`: what is there from the start, in the source language. */
  constructor(locale: Locale, messages: Messages) {
    this.messages = { en: messages, sq: {} };
    this.current = this.wordingIn(locale);
    this.wanted = locale;
  }

  readonly wording = (): Wording => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  async add(catalogue: Catalogue): Promise<void> {
    this.catalogues.add(catalogue);
    let asked: Locale;
    do {
      asked = this.wanted;
      // Both, while a change of language is under way: one is shown now, the other in a moment.
      const needed = new Set([this.current.language, asked]);
      await Promise.all([...needed].map((locale) => this.load(catalogue, locale)));
    } while (asked !== this.wanted);
    this.show(this.current.language);
  }

  async change(locale: Locale): Promise<void> {
    this.wanted = locale;
    await Promise.all([...this.catalogues].map((catalogue) => this.load(catalogue, locale)));
    if (this.wanted !== locale) return;
    document.documentElement.lang = locale;
    this.show(locale);
  }

  private show(locale: Locale): void {
    this.current = this.wordingIn(locale);
    this.listeners.forEach((listener) => listener());
  }

  private wordingIn(language: Locale): Wording {
    const { [language]: own, [sourceLocale]: source } = this.messages;
    return { language, t: createTranslate(language, [own, source]) };
  }

  private async load(catalogue: Catalogue, locale: Locale): Promise<void> {
    const loaded = await catalogue[locale]();
    this.messages[locale] = { ...this.messages[locale], ...loaded };
  }
}

export function toLocale(text: string | null | undefined): Locale {
  const language = text?.toLowerCase().split('-')[0];
  return locales.find((locale) => locale === language) ?? sourceLocale;
}

const storageKey = 'stoa.locale';

/** For the pages before sign-in; afterwards the person's own profile decides. */
export function rememberedLocale(storage: Storage, preferred: readonly string[]): Locale {
  const stored = readQuietly(storage);
  if (stored !== null) return toLocale(stored);
  const known = preferred.find((one) =>
    locales.some((locale) => one.toLowerCase().startsWith(locale)),
  );
  return toLocale(known);
}

export function rememberLocale(storage: Storage, locale: Locale): void {
  try {
    storage.setItem(storageKey, locale);
  } catch {
    // A browser that refuses storage still gets its language for this visit.
  }
}

function readQuietly(storage: Storage): string | null {
  try {
    return storage.getItem(storageKey);
  } catch {
    return null;
  }
}
