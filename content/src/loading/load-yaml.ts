import type { Freshness, Translated } from '../types.ts';
import { yamlSourceHash } from '../translation-source.ts';
import { decodeFile, type Decoder } from '../yaml/decode.ts';
import { parseYaml } from '../yaml/yaml-file.ts';
import type { Loading } from './context.ts';

export function loadYaml<T>(loading: Loading, path: string, decoder: Decoder<T>): T | null {
  const file = parseYaml(loading.report, path, loading.folder.read(path));
  return file && decodeFile(loading, file, decoder);
}

/** A YAML item whose texts are translated: also works out how fresh each translation is. */
export function loadTranslated<T extends Translated>(
  loading: Loading,
  path: string,
  decoder: Decoder<T>,
): T | null {
  const file = parseYaml(loading.report, path, loading.folder.read(path));
  const value = file && decodeFile(loading, file, decoder);
  if (!file || !value) return null;
  const hash = yamlSourceHash(file.value, value.source);
  for (const [locale, translation] of Object.entries(value.translations)) {
    translation.freshness = freshnessOf(translation.of, hash);
    reportFreshness(
      loading,
      loading.report.placeOf(value.translations, locale),
      locale,
      translation.freshness,
    );
  }
  for (const locale of loading.locales) {
    if (locale === value.source || value.translations[locale]) continue;
    loading.report.warning(
      loading.report.placeOf(value),
      'translation/no-state',
      `Nothing says how far the ${locale} translation is.`,
      `Add \`translations: { ${locale}: { state: draft, of: '' } }\`.`,
    );
  }
  return value;
}

/** All files of one folder with the same form; one that cannot be read does not hide the others. */
export function loadFolder<T extends Translated>(
  loading: Loading,
  path: string,
  decoder: Decoder<T>,
): T[] {
  return loading.folder
    .files(path)
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => loadTranslated(loading, `${path}/${name}`, decoder) ?? []);
}

export function freshnessOf(of: string | null, sourceHash: string): Freshness {
  if (of === null) return 'unstamped';
  return of === sourceHash ? 'current' : 'stale';
}

export function reportFreshness(
  { report }: Loading,
  place: { file: string; line: number },
  locale: string,
  freshness: Freshness,
): void {
  if (freshness === 'stale') {
    report.warning(
      place,
      'translation/stale',
      `The ${locale} text was made from an older source.`,
      'Bring it up to date, then run `npm run content:stamp -- <this file>`.',
    );
  }
  if (freshness === 'unstamped') {
    report.note(
      place,
      'translation/unstamped',
      `Nothing records which source the ${locale} text was made from.`,
      'Run `npm run content:stamp`.',
    );
  }
}
