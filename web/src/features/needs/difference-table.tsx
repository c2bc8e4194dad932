import { useQuery } from '@tanstack/react-query';
import { formatNumber, formatShare } from '../../lib/numbers.js';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Notice } from '../../ui/notice.js';
import { Table, type Column } from '../../ui/table.js';
import type { Difference, SurveyItem, Wave } from './api-types.js';
import { differenceLines, type DifferenceLine } from './closer-model.js';
import { lowerPart } from './group-table.js';
import type { Labels } from './labels.js';
import { Loaded } from './loaded.js';
import { differenceQuery, waveQuery } from './queries.js';
import { groupName } from './results-model.js';

interface BesideEarlierProps {
  readonly wave: Wave;
  /** Id of the earlier wave. */
  readonly from: string;
  readonly item: SurveyItem;
  readonly by: string;
  readonly labels: Labels;
}

/** The same question in an earlier wave, as far as both may be seen. */
export function BesideEarlier(props: BesideEarlierProps) {
  const { t } = useTranslation();
  const http = useHttp();
  const { wave, from } = props;
  const former = useQuery(waveQuery(http, from));
  const query = useQuery(differenceQuery(http, wave.id, from));
  return (
    <section className="stack" aria-labelledby="closer-beside">
      <h2 id="closer-beside">{t('needs.difference.heading')}</h2>
      <Loaded query={former} parts={['card']}>
        {(earlier) => (
          <Loaded query={query} parts={['card']}>
            {(difference) => <Compared {...props} earlier={earlier} difference={difference} />}
          </Loaded>
        )}
      </Loaded>
    </section>
  );
}

function Compared({
  earlier,
  difference,
  wave,
  item,
  by,
  labels,
}: BesideEarlierProps & { readonly earlier: Wave; readonly difference: Difference }) {
  const { t } = useTranslation();
  if (difference.answers === null) return <p>{t('needs.difference.too-few')}</p>;
  if (difference.askedOtherwise.includes(item.key))
    return <p>{t('needs.difference.asked-otherwise')}</p>;
  const byGroup = differenceLines(difference, item, by);
  const lines = byGroup.length > 0 ? byGroup : differenceLines(difference, item, '');
  if (lines.length === 0) return <p>{t('needs.difference.none')}</p>;
  return (
    <>
      {byGroup.length === 0 ? <Notice>{t('needs.difference.no-groups')}</Notice> : null}
      <DifferenceTable {...{ earlier, wave, item, labels, lines, by }} />
      <p className="soft small needs__column">{t('needs.difference.rule')}</p>
    </>
  );
}

interface DifferenceTableProps {
  readonly earlier: Wave;
  readonly wave: Wave;
  readonly item: SurveyItem;
  readonly labels: Labels;
  readonly lines: readonly DifferenceLine[];
  readonly by: string;
}

function DifferenceTable({ earlier, wave, item, labels, lines, by }: DifferenceTableProps) {
  const { t, language } = useTranslation();
  const grouped = lines.some(({ groups }) => groups !== null);
  const what = ({ measure, option }: DifferenceLine) => {
    const said =
      option === ''
        ? t('needs.results.none')
        : option === 'low'
          ? lowerPart(optionsOf(item), measure, labels)
          : (labels.option(measure, option) ?? option);
    return measure === item.key ? said : `${labels.measure(measure)}: ${said}`;
  };
  const share = (count: number | null, of: number) =>
    count === null
      ? t('needs.results.hidden')
      : t('needs.difference.count', {
          number: formatNumber(count, language),
          of: formatNumber(of, language),
          share: formatShare(count, of, language) ?? '–',
        });
  const group: Column<DifferenceLine>[] = grouped
    ? [
        {
          key: 'group',
          header: t('needs.difference.group'),
          cell: ({ groups }) =>
            groupName(
              { groupings: by.split('|') },
              groups ?? [],
              labels,
              t('needs.results.not-said'),
            ),
        },
      ]
    : [];
  return (
    <Table
      caption={inLocale(item.text, language)}
      captionHidden
      rows={lines}
      rowKey={({ measure, option, groups }) => `${measure} ${option} ${groups?.join() ?? ''}`}
      columns={[
        { key: 'what', header: t('needs.results.answer'), rowHeader: true, cell: what },
        ...group,
        {
          key: 'earlier',
          header: inLocale(earlier.title, language),
          numeric: true,
          cell: ({ pair, of }) => share(pair.earlier, of.earlier),
        },
        {
          key: 'later',
          header: inLocale(wave.title, language),
          numeric: true,
          cell: ({ pair, of }) => share(pair.later, of.later),
        },
        {
          key: 'change',
          header: t('needs.difference.change'),
          numeric: true,
          cell: ({ pair: { change } }) => {
            if (change === null) return '–';
            if (change.kind === 'few') return t('needs.difference.few');
            const points = change.points ?? 0;
            return points < 0
              ? t('needs.difference.down', { count: Math.abs(points) })
              : t('needs.difference.up', { count: points });
          },
        },
      ]}
    />
  );
}

/** Of a scale: all that can be chosen, in order. */
function optionsOf({ columns, labels, type, from = 0, to = 0 }: SurveyItem) {
  if (type === 'number')
    return Array.from({ length: Math.min(5, to - from + 1) }, (_, at) => ({
      option: `b${at + 1}`,
    }));
  if (columns !== undefined) return columns.map(({ key }) => ({ option: key }));
  return (labels ?? []).map((_, at) => ({ option: String(at + 1) }));
}
