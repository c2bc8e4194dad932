/** Plain `en` would bring American dates to European cities. */
export function regional(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}
