/**
 * Which of the browser's locales writes as the reader's language does. Plain `en` would bring
 * American dates to European cities. Chromium ships no data for Albanian and would quietly
 * write American too: its numbers are those of Ukrainian, its dates are in `dates.ts`.
 */
export function regional(locale: string): string {
  if (locale === 'en') return 'en-GB';
  return locale === 'sq' ? 'uk' : locale;
}
