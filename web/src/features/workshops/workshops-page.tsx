import CalendarDays from 'lucide-react/icons/calendar-days';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { formatDate, formatDay, formatTimeRange } from '../../lib/dates.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Table, type Column } from '../../ui/table.js';
import type { WorkshopRow } from './api-types.js';
import { workshopsQuery } from './queries.js';

/** Single workshops, the latest day first. */
export function WorkshopsPage() {
  const { t } = useTranslation();
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('workshops.list.heading')}
        lead={t('workshops.list.lead')}
        actions={
          <LinkButton kind="primary" to="/teach/workshops/new">
            {t('workshops.list.set-up')}
          </LinkButton>
        }
      />
      <List />
    </div>
  );
}

function List() {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(
    workshopsQuery(useHttp()),
  );
  const columns = useColumns();
  if (data === undefined && error === null)
    return <Skeleton label={t('workshops.list.loading')} parts={['row', 'row', 'row']} />;
  if (data === undefined)
    return (
      <FailedState
        error={error}
        heading={t('workshops.list.failed')}
        onTryAgain={() => void refetch()}
      />
    );
  const rows = data.pages.flatMap(({ items }) => items);
  if (rows.length === 0) return <Nothing />;
  return (
    <div className="stack">
      <Table
        caption={t('workshops.list.heading')}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
      />
      {hasNextPage ? (
        <p>
          <Button onClick={() => void fetchNextPage()}>{t('workshops.list.more')}</Button>
        </p>
      ) : null}
    </div>
  );
}

function Nothing() {
  const { t } = useTranslation();
  return (
    <EmptyState icon={CalendarDays} heading={t('workshops.list.none')}>
      <p>{t('workshops.list.none-text')}</p>
      <ol>
        {(['set-up', 'door', 'confirm'] as const).map((step) => (
          <li key={step}>{t(`workshops.list.step-${step}`)}</li>
        ))}
      </ol>
    </EmptyState>
  );
}

function useColumns(): readonly Column<WorkshopRow>[] {
  const { t, language } = useTranslation();
  return [
    {
      key: 'title',
      header: t('workshops.list.title'),
      rowHeader: true,
      cell: ({ id, title, place }) => (
        <span className="stack stack--tight">
          <Link to={`/teach/workshops/${id}`}>{title}</Link>
          <span className="soft small">{place}</span>
        </span>
      ),
    },
    {
      key: 'day',
      header: t('workshops.list.day'),
      cell: ({ startsAt, endsAt, zone }) => {
        const reading = { locale: language, zone };
        const day = formatDay(startsAt, reading);
        return `${day}, ${formatTimeRange(startsAt, endsAt, reading)}`;
      },
    },
    {
      key: 'people',
      header: t('workshops.list.people'),
      numeric: true,
      cell: ({ people }) => people ?? t('workshops.list.few'),
    },
    {
      key: 'names',
      header: t('workshops.list.names'),
      cell: ({ names, emptied, deleteOn }) => {
        if (emptied) return t('workshops.list.emptied');
        if (!names) return t('workshops.list.no-names');
        return t('workshops.list.until', { date: formatDate(deleteOn, language) });
      },
    },
  ];
}
