/** Languages in their own names, also those that only content is written in. */
export const localeNames: Readonly<Record<string, string>> = {
  en: 'English',
  sq: 'Shqip',
  bg: 'Български',
  de: 'Deutsch',
  el: 'Ελληνικά',
  es: 'Español',
  fr: 'Français',
  ga: 'Gaeilge',
  it: 'Italiano',
  nl: 'Nederlands',
  uk: 'Українська',
};
