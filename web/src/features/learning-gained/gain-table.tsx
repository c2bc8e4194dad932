import { formatNumber } from '../../lib/numbers.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Table } from '../../ui/table.js';
import type { Gain } from './api-types.js';
import { percent, signedPoints, type GainRow } from './model.js';

export interface GainTableProps {
  readonly caption: string;
  readonly rows: readonly GainRow[];
}

/** Everything that is known, in one table: the chart's numbers, their counts, and how sure they are. */
export function GainTable({ caption, rows }: GainTableProps) {
  const { t, language } = useTranslation();
  const side = ({ right, of, share }: Gain['before']) =>
    t('gained.table.count', {
      share: percent(share, language),
      right: formatNumber(right, language),
      of: formatNumber(of, language),
    });
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'group',
          header: t('gained.table.group'),
          rowHeader: true,
          cell: ({ label }) => label,
        },
        {
          key: 'people',
          header: t('gained.table.people'),
          numeric: true,
          cell: ({ gain }) => formatNumber(gain.people, language),
        },
        {
          key: 'before',
          header: t('gained.table.before'),
          numeric: true,
          cell: ({ gain }) => side(gain.before),
        },
        {
          key: 'after',
          header: t('gained.table.after'),
          numeric: true,
          cell: ({ gain }) => side(gain.after),
        },
        {
          key: 'difference',
          header: t('gained.table.difference'),
          numeric: true,
          cell: ({ gain }) => signedPoints(gain.difference, language),
        },
        {
          key: 'interval',
          header: t('gained.table.interval'),
          numeric: true,
          cell: ({ gain: { interval } }) =>
            interval === null
              ? t('gained.table.unknown')
              : t('gained.table.from-to', {
                  from: signedPoints(interval.from, language),
                  to: signedPoints(interval.to, language),
                }),
        },
      ]}
    />
  );
}
