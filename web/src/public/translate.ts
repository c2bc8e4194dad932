import { createTranslate, type Messages, type Values } from '../lib/translate.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };

type Written = keyof typeof english;
/** `home.offers.hours` for `home.offers.hours_one` and `home.offers.hours_other`. */
type Base<K> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K;

/** Only keys that exist; a public page has no second chance to show a missing word. */
export type PublicTranslate = (key: Base<Written>, values?: Values) => string;

const catalogues: Readonly<Record<string, Messages>> = { en: english, sq: albanian };

/** The languages that the public pages are written in. */
export const publicLocales = Object.keys(catalogues);

export function createPublicTranslate(locale: string): PublicTranslate {
  return createTranslate(locale, [catalogues[locale] ?? english, english]);
}
