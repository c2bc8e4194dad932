import type { Freshness, Locale, PageText } from '../types.ts';
import { parsePage, type PageFile } from '../markdown/page-file.ts';
import type { PageHead } from '../schema/pages.ts';
import { pageSourceHash } from '../translation-source.ts';
import { decodeFile, type Decoder } from '../yaml/decode.ts';
import type { Loading } from './context.ts';
import { freshnessOf, reportFreshness } from './load-yaml.ts';

export interface LoadedPage<H> {
  locale: Locale;
  page: PageFile;
  head: H;
  text: PageText;
}

/** The same page in several languages; the source comes first. */
export type PageGroup<H> = [LoadedPage<H>, ...LoadedPage<H>[]];

const fileName = /^(.+)\.([a-z]{2,3}(?:-[A-Z]{2})?)\.md$/;

/** Reads `<name>.<locale>.md` files of one folder, one group a name. */
export function loadPageGroups<H extends PageHead>(
  loading: Loading,
  folder: string,
  decoder: Decoder<H>,
  onlyName?: string,
): PageGroup<H>[] {
  const byName = new Map<string, Map<Locale, string>>();
  for (const file of loading.folder.files(folder)) {
    const found = fileName.exec(file);
    if (!found || (onlyName !== undefined && found[1] !== onlyName)) continue;
    const files = byName.get(found[1]!) ?? new Map<Locale, string>();
    byName.set(found[1]!, files.set(found[2]!, `${folder}/${file}`));
  }
  return [...byName.values()].flatMap((files) => loadGroup(loading, files, decoder) ?? []);
}

function loadGroup<H extends PageHead>(
  loading: Loading,
  files: ReadonlyMap<Locale, string>,
  decoder: Decoder<H>,
): [PageGroup<H>] | null {
  const read = [...files].flatMap(([locale, path]) => {
    const page = parsePage(loading.report, path, loading.folder.read(path));
    const head = page && decodeFile(loading, page.head, decoder);
    return page && head ? [{ locale, page, head }] : [];
  });
  const first = [...files.values()][0]!;
  reportMissing(loading, files, first);
  const sources = read.filter(({ head }) => head.state === null);
  if (read.length < files.size) return null;
  if (sources.length !== 1) {
    loading.report.error(
      { file: first, line: 1 },
      'translation/one-source',
      sources.length === 0
        ? 'No language of this page is the source.'
        : `These languages all claim to be the source: ${sources.map(({ locale }) => locale).join(', ')}.`,
      'Translations carry `state` and `of` in their front matter, the source carries neither.',
    );
    return null;
  }
  const hash = pageSourceHash(sources[0]!.page);
  const pages = [...sources, ...read.filter((page) => page !== sources[0])].map((page) => ({
    ...page,
    text: pageText(loading, page, hash),
  }));
  const [source, ...others] = pages as PageGroup<H>;
  for (const other of others) reportDifferences(loading, source, other);
  return [[source, ...others]];
}

function pageText<H extends PageHead>(
  loading: Loading,
  { head, locale }: { head: H; locale: Locale },
  sourceHash: string,
): PageText {
  if (head.state === null)
    return { title: head.title, state: 'source', of: null, freshness: 'source' };
  const freshness: Freshness = freshnessOf(head.of, sourceHash);
  reportFreshness(loading, loading.report.placeOf(head, 'of'), locale, freshness);
  return { title: head.title, state: head.state, of: head.of, freshness };
}

function reportMissing(
  { report, locales }: Loading,
  files: ReadonlyMap<Locale, string>,
  first: string,
): void {
  const missing = locales.filter((locale) => !files.has(locale));
  if (missing.length === 0) return;
  report.error(
    { file: first, line: 1 },
    'translation/missing-locale',
    `This page does not exist in ${missing.join(' and ')}.`,
    `Add ${first.replace(fileName, `$1.${missing[0]}.md`)}.`,
  );
}

const words = new Set(['title', 'state', 'of', 'materials', 'fallback', 'action']);

/** Whatever is not a word to translate must be the same in every language. */
function reportDifferences<H extends PageHead>(
  { report }: Loading,
  source: LoadedPage<H>,
  other: LoadedPage<H>,
): void {
  for (const [key, value] of Object.entries(source.head)) {
    const theirs: unknown = (other.head as Record<string, unknown>)[key];
    if (words.has(key) || JSON.stringify(value) === JSON.stringify(theirs)) continue;
    report.error(
      report.placeOf(other.head, key),
      'translation/front-matter-differs',
      `\`${key}\` differs from the ${source.locale} page.`,
      'Everything in the front matter but titles and words is the same in every language.',
    );
  }
}
