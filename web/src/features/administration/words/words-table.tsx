import { formatDate } from '../../../lib/dates.js';
import { inLocale } from '../../../lib/me.js';
import { formatNumber } from '../../../lib/numbers.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { Button } from '../../../ui/button.js';
import { StatusPill, type Status } from '../../../ui/status-pill.js';
import { Table } from '../../../ui/table.js';
import { VisuallyHidden } from '../../../ui/visually-hidden.js';
import type { LocalWordsItem } from '../api-types.js';
import './words.css';

export interface WordsTableProps {
  readonly items: readonly LocalWordsItem[];
  readonly onChange: (item: LocalWordsItem) => void;
}

const pillOf: Record<LocalWordsItem['standing'], Status> = {
  city: 'done',
  country: 'done',
  general: 'open',
};

export function WordsTable({ items, onChange }: WordsTableProps) {
  const { t, language } = useTranslation();
  return (
    <Table
      caption={t('administration.words.heading')}
      captionHidden
      rows={items}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'title',
          header: t('administration.words.about'),
          rowHeader: true,
          cell: ({ title }) => <span className="words__about">{inLocale(title, language)}</span>,
        },
        {
          key: 'value',
          header: t('administration.words.say'),
          sentences: true,
          cell: (item) => <Said item={item} />,
        },
        {
          key: 'standing',
          header: t('administration.words.whose'),
          cell: ({ standing }) => (
            <StatusPill status={pillOf[standing]}>
              {t(`administration.words.standing.${standing}`)}
            </StatusPill>
          ),
        },
        {
          key: 'check',
          header: t('administration.words.check-by'),
          cell: (item) => <CheckBy item={item} />,
        },
        {
          key: 'uses',
          header: t('administration.words.uses'),
          numeric: true,
          cell: ({ uses }) => formatNumber(uses, language),
        },
        {
          key: 'change',
          header: t('administration.words.deeds'),
          cell: (item) => (
            <Button kind="quiet" onClick={() => onChange(item)}>
              {t('administration.words.change')}
              <VisuallyHidden> {inLocale(item.title, language)}</VisuallyHidden>
            </Button>
          ),
        },
      ]}
    />
  );
}

function Said({ item: { value, source } }: { readonly item: LocalWordsItem }) {
  const { t, language } = useTranslation();
  return (
    <>
      {inLocale(value, language)}
      {source === null ? null : (
        <span className="words__source soft small">
          {t('administration.words.from', { source })}
        </span>
      )}
    </>
  );
}

function CheckBy({ item: { check, checkBy } }: { readonly item: LocalWordsItem }) {
  const { t, language } = useTranslation();
  if (checkBy === null) return <>{t('administration.words.no-check')}</>;
  const day = formatDate(checkBy, language);
  if (check === 'later') return <>{day}</>;
  return (
    <StatusPill status={check === 'due' ? 'stopped' : 'waiting'}>
      {t(`administration.words.check.${check}`, { day })}
    </StatusPill>
  );
}
