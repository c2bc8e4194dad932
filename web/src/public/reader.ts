import { localeNames } from '../lib/i18n-names.js';
import type { PublicCity } from './public-page.js';
import { createPublicTranslate, publicLocales, type PublicTranslate } from './translate.js';

/** What every public page needs to speak to its reader. */
export interface Reader {
  readonly t: PublicTranslate;
  readonly locale: string;
  readonly city: string;
}

export function readerOf(page: { readonly locale: string; readonly city: PublicCity }): Reader {
  const locale = publicLocales.includes(page.locale) ? page.locale : 'en';
  const { name } = page.city;
  const city = name[locale] ?? name['en'] ?? Object.values(name)[0] ?? '';
  return { t: createPublicTranslate(locale), locale, city };
}

/** The city's languages that the public pages are written in, in their own names. */
export function languagesOf(city: PublicCity): readonly { locale: string; name: string }[] {
  return city.locales
    .filter((locale) => publicLocales.includes(locale))
    .map((locale) => ({ locale, name: localeNames[locale] ?? locale }));
}

/** A text of the city in the page's language, or else in whichever there is. */
export function inLocale(text: Readonly<Record<string, string>>, locale: string): string {
  return text[locale] ?? text['en'] ?? Object.values(text)[0] ?? '';
}
