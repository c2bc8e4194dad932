import { inLocale } from '../../lib/me.js';
import type { SurveyItem } from './api-types.js';

type Clusters = readonly { key: string; name: Record<string, string> }[];

export interface Labels {
  readonly measure: (measure: string) => string;
  /** Null for what has no words of its own: no answer, and the lower part of a scale. */
  readonly option: (measure: string, option: string) => string | null;
}

const numberBands = 5;

/** What measures and options are called in a language. */
export function labelsOf(items: readonly SurveyItem[], clusters: Clusters, locale: string): Labels {
  const measures = new Map<string, string>();
  const options = new Map<string, string>();
  const name = (measure: string, keyed: readonly { key: string; text: Record<string, string> }[]) =>
    keyed.forEach(({ key, text }) => options.set(`${measure} ${key}`, inLocale(text, locale)));
  for (const item of items) {
    measures.set(item.key, inLocale(item.text, locale));
    if (item.optionsFrom === 'departments')
      name(
        item.key,
        clusters.map(({ key, name: text }) => ({ key, text })),
      );
    else name(item.key, item.options ?? []);
    name(
      item.key,
      (item.labels ?? []).map((text, at) => ({ key: String(at + 1), text })),
    );
    for (const band of bandsOf(item)) options.set(`${item.key} ${band.key}`, band.words);
    for (const row of item.rows ?? []) {
      measures.set(`${item.key}.${row.key}`, inLocale(row.text, locale));
      name(`${item.key}.${row.key}`, item.columns ?? []);
    }
  }
  return {
    measure: (measure) => measures.get(measure) ?? measure,
    option: (measure, option) => options.get(`${measure} ${option}`) ?? null,
  };
}

/** As the API counts numbers: in at most five bands of about the same width. */
function bandsOf({ type, from = 0, to = 0 }: SurveyItem): { key: string; words: string }[] {
  if (type !== 'number') return [];
  const count = Math.min(numberBands, to - from + 1);
  const edge = (at: number) => from + Math.floor(((to - from + 1) * at) / count);
  return Array.from({ length: count }, (_, at) => {
    const [first, last] = [edge(at), edge(at + 1) - 1];
    return { key: `b${at + 1}`, words: first === last ? String(first) : `${first}–${last}` };
  });
}
