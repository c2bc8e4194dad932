/** The text in the wanted language, else the source, else any; null where there is none at all. */
export function textIn<Text extends { readonly state: string }>(
  locales: Readonly<Record<string, Text>>,
  wanted: string,
): { readonly locale: string; readonly text: Text } | null {
  const source = Object.keys(locales).find((locale) => locales[locale]?.state === 'source');
  const found = [wanted, source, ...Object.keys(locales)].find(
    (locale) => locale !== undefined && locales[locale] !== undefined,
  );
  const text = found === undefined ? undefined : locales[found];
  return found === undefined || text === undefined ? null : { locale: found, text };
}
