import { formatNumber, formatShare } from '../../lib/numbers.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Table, type Column } from '../../ui/table.js';
import type { Breakdown, Release } from './api-types.js';
import type { Labels } from './labels.js';
import { groupName } from './results-model.js';

export interface GroupTableProps {
  readonly breakdown: Breakdown;
  readonly measures: Breakdown['measures'];
  readonly labels: Labels;
  readonly whole: { readonly answers: number; readonly figures: Release['measures'] };
  readonly caption: string;
}

interface Line {
  readonly key: string;
  readonly what: string;
  readonly counts: readonly (number | null)[];
  /** The next larger group: everybody. */
  readonly all: number | null;
}

/** One line for each thing that was said, one column for each group, and beside them everybody. */
export function GroupTable({ breakdown, measures, labels, whole, caption }: GroupTableProps) {
  const { t, language } = useTranslation();
  if (measures.length === 0) return <p className="soft">{t('needs.results.no-group')}</p>;
  const rows = breakdown.rows.filter(({ people }) => people > 0);
  const kept = breakdown.rows.flatMap(({ people }, at) => (people > 0 ? [at] : []));
  const show = (count: number | null, of: number) =>
    count === null
      ? t('needs.results.hidden')
      : t('needs.results.count', {
          number: formatNumber(count, language),
          share: formatShare(count, of, language) ?? '–',
        });
  const columns: Column<Line>[] = [
    { key: 'what', header: t('needs.results.answer'), rowHeader: true, cell: ({ what }) => what },
    ...rows.map(({ groups, people }, at): Column<Line> => ({
      key: groups.join(),
      header: t('needs.results.group', {
        name: groupName(breakdown, groups, labels, t('needs.results.not-said')),
        count: people,
      }),
      numeric: true,
      cell: ({ counts }) => show(counts[kept[at] ?? -1] ?? null, people),
    })),
    {
      key: 'all',
      header: t('needs.results.group', {
        name: t('needs.results.everybody'),
        count: whole.answers,
      }),
      numeric: true,
      cell: ({ all }) => show(all, whole.answers),
    },
  ];
  return (
    <div className="needs__groups">
      <Table
        caption={caption}
        captionHidden
        columns={columns}
        rows={linesOf(measures, labels, whole.figures, t('needs.results.none'))}
        rowKey={({ key }) => key}
      />
    </div>
  );
}

function linesOf(
  measures: Breakdown['measures'],
  labels: Labels,
  figures: Release['measures'],
  none: string,
): Line[] {
  return measures.flatMap(({ measure, options }) => {
    const own = figures.find((each) => each.measure === measure);
    return options.map(({ option, counts }) => {
      return {
        key: `${measure} ${option}`,
        what:
          option === ''
            ? none
            : (labels.option(measure, option) ??
              `${labels.measure(measure)}: ${lowerPart(own?.options ?? [], measure, labels)}`),
        counts,
        all:
          option === 'low'
            ? (own?.low ?? null)
            : (own?.options.find((each) => each.option === option)?.count ?? null),
      };
    });
  });
}

/** Of a scale the first two answers belong together (of two, the first): *Nothing / A little*. */
export function lowerPart(
  options: readonly { readonly option: string }[],
  measure: string,
  labels: Labels,
): string {
  const keys = options.map(({ option }) => option).filter((option) => option !== '');
  return keys
    .slice(0, Math.min(2, keys.length - 1))
    .map((key) => labels.option(measure, key) ?? key)
    .join(' / ');
}
