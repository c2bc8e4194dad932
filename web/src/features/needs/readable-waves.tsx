import ClipboardList from 'lucide-react/icons/clipboard-list';
import { Link } from 'react-router';
import { formatDate } from '../../lib/dates.js';
import { formatNumber } from '../../lib/numbers.js';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Table } from '../../ui/table.js';
import type { ReadableWave } from './api-types.js';

export interface ReadableWavesProps {
  readonly waves: readonly ReadableWave[];
  readonly caption: string;
  /** Where the results of a wave are read. */
  readonly to: (id: string) => string;
  readonly none: string;
  readonly noneText: string;
}

/** Closed waves with results to be read. */
export function ReadableWaves({ waves, caption, to, none, noneText }: ReadableWavesProps) {
  const { t, language } = useTranslation();
  if (waves.length === 0) {
    return (
      <EmptyState icon={ClipboardList} heading={none}>
        {noneText}
      </EmptyState>
    );
  }
  return (
    <Table
      caption={caption}
      captionHidden
      rows={waves}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: t('needs.waves.title'),
          rowHeader: true,
          cell: ({ id, title }) => <Link to={to(id)}>{inLocale(title, language)}</Link>,
        },
        {
          key: 'days',
          header: t('needs.waves.days'),
          cell: ({ opensOn, closesOn }) =>
            t('needs.waves.from-to', {
              from: formatDate(opensOn, language),
              to: formatDate(closesOn, language),
            }),
        },
        {
          key: 'answers',
          header: t('needs.read.answers'),
          numeric: true,
          cell: ({ answers }) =>
            answers === null ? t('needs.read.few') : formatNumber(answers, language),
        },
      ]}
    />
  );
}
