import type { SurveyItem } from '@stoa/content';
import { readText, type LocaleText } from '../../shared/locale-text.js';
import { bandsOf, measuresOf, type Measure } from '../domain/measures.js';
import type { Release } from '../domain/release.js';
import { noAnswer, optionsOf, type Cluster } from '../domain/survey-body.js';
import { low } from '../domain/tally.js';

export type Cell = string | number;

const words = {
  en: {
    head: ['Question', 'Answer', 'By', 'Group', 'People', 'Of'],
    everybody: 'everybody',
    hidden: 'not shown (fewer than 5)',
    none: 'no answer',
    together: ' + ',
  },
  sq: {
    head: ['Pyetja', 'Përgjigjja', 'Sipas', 'Grupi', 'Veta', 'Nga'],
    everybody: 'të gjithë',
    hidden: 'nuk shfaqet (më pak se 5)',
    none: 'pa përgjigje',
    together: ' + ',
  },
};

export type TableSource = {
  items: readonly SurveyItem[];
  clusters: readonly Cluster[];
  release: Release;
};

/** Everything that is shown of a wave as rows, for a spreadsheet; the same numbers and the same holes as on the screen. */
export function resultsTable(
  { items, clusters, release }: TableSource,
  locale: 'en' | 'sq',
): Cell[][] {
  const say = words[locale];
  const read = (text: LocaleText) => readText(text, locale)?.text ?? '';
  const measured = measuresOf({ items: [...items] }, { clusters: [...clusters], breakdowns: [] });
  const labels = labelsOf({ items, clusters, measured }, read, say);
  const shown = (count: number | null): Cell => count ?? say.hidden;
  const of = release.answers ?? say.hidden;
  const overall = release.measures.flatMap(({ measure, options }) =>
    options.map(({ option, count }): Cell[] => [
      ...[labels.measure(measure), labels.option(measure, option), '', say.everybody],
      ...[shown(count), of],
    ]),
  );
  const byGroup = release.breakdowns.flatMap(({ groupings, rows, measures }) =>
    measures.flatMap(({ measure, options }) =>
      options.flatMap(({ option, counts }) =>
        rows.map(({ groups, people }, at): Cell[] => [
          ...[labels.measure(measure), labels.option(measure, option)],
          ...[
            groupings.map(labels.measure).join(' × '),
            groups.map((group) => labels.group(groupings, group)).join(say.together),
          ],
          ...[shown(counts[at]!), people],
        ]),
      ),
    ),
  );
  return [say.head, ...overall, ...byGroup];
}

type Words = (typeof words)['en'];

function labelsOf(
  {
    items,
    clusters,
    measured,
  }: Pick<TableSource, 'items' | 'clusters'> & { measured: readonly Measure[] },
  read: (text: LocaleText) => string,
  say: Words,
) {
  const measures = new Map<string, string>();
  const options = new Map<string, string>();
  const name = (measure: string, keyed: readonly { key: string; text: LocaleText }[]) =>
    keyed.forEach(({ key, text }) => options.set(`${measure} ${key}`, read(text)));
  for (const item of items) {
    measures.set(item.key, read(item.text));
    if (item.type === 'one') name(item.key, optionsOf(item, clusters));
    if (item.type === 'several') name(item.key, item.options);
    if (item.type === 'scale5')
      name(
        item.key,
        item.labels.map((text, at) => ({ key: String(at + 1), text })),
      );
    if (item.type === 'number')
      for (const { key, from, to } of bandsOf(item))
        options.set(`${item.key} ${key}`, `${from}–${to}`);
    if (item.type === 'matrix')
      for (const row of item.rows) {
        measures.set(`${item.key}.${row.key}`, `${read(item.text)} ${read(row.text)}`);
        name(`${item.key}.${row.key}`, item.columns);
      }
  }
  const option = (measure: string, key: string) => {
    if (key === noAnswer) return say.none;
    return options.get(`${measure} ${key}`) ?? key;
  };
  for (const { key, kind, low: count, options: keys } of measured)
    if (kind === 'scale')
      options.set(
        `${key} ${low}`,
        keys
          .slice(0, count)
          .map((each) => option(key, each))
          .join(' / '),
      );
  return {
    measure: (measure: string) => measures.get(measure) ?? measure,
    option,
    group: (groupings: readonly string[], group: string) =>
      group
        .split('|')
        .map((key, at) => option(groupings[at]!, key))
        .join(' × '),
  };
}
