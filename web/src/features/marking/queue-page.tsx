import ClipboardCheck from 'lucide-react/icons/clipboard-check';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useLocation, useSearchParams } from 'react-router';
import { useCohort } from '../../lib/cohort.js';
import { formatDate } from '../../lib/dates.js';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { SelectField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StatusPill, type Status } from '../../ui/status-pill.js';
import { Table, type Column } from '../../ui/table.js';
import type { QueueCounts, QueueItem, ReadingState } from './api-types.js';
import { queueStateFrom, queueStates, type QueueState } from './model.js';
import { queueQuery } from './queries.js';

/** What was handed in and waits to be read; for those who run the cohort and do not train it, how much that is. */
export function QueuePage() {
  const { t, language } = useTranslation();
  const cohort = useCohort();
  const [search] = useSearchParams();
  const location = useLocation();
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('marking.queue.heading')} eyebrow={inLocale(cohort.title, language)} />
      {location.state === 'all-read' ? (
        <Notice tone="done" live="status">
          {t('marking.queue.all-read')}
        </Notice>
      ) : null}
      <Queue slug={cohort.slug} state={queueStateFrom(search.get('state'))} />
    </div>
  );
}

function Queue({ slug, state }: { readonly slug: string; readonly state: QueueState }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    ...queueQuery(useHttp(), slug, state),
    placeholderData: keepPreviousData,
  });
  if (data === undefined && error === null) {
    return <Skeleton label={t('marking.queue.loading')} parts={['row', 'row', 'row']} />;
  }
  if (data === undefined) {
    return (
      <FailedState
        error={error}
        heading={t('marking.queue.failed')}
        onTryAgain={() => void refetch()}
      />
    );
  }
  if (!data.asked)
    return (
      <EmptyState heading={t('marking.not-asked.heading')}>
        {t('marking.not-asked.text')}
      </EmptyState>
    );
  if (!data.mayRead) return <Counts slug={slug} counts={data.counts} />;
  return (
    <>
      <WhatToShow state={state} />
      <List slug={slug} state={state} items={data.items} />
    </>
  );
}

/** Marks and texts are for those named as trainers; how many there are is for whoever runs the cohort. */
function Counts({ slug, counts }: { readonly slug: string; readonly counts: QueueCounts }) {
  const { t } = useTranslation();
  return (
    <>
      <ul>
        <li>{t('marking.counts.waiting', { count: counts.waiting })}</li>
        <li>{t('marking.counts.done', { count: counts.done })}</li>
      </ul>
      <Notice>
        <p>{t('marking.counts.why')}</p>
        <p>
          <Link to={`/teach/${slug}/people`}>{t('marking.counts.stand-in')}</Link>
        </p>
      </Notice>
    </>
  );
}

function WhatToShow({ state }: { readonly state: QueueState }) {
  const { t } = useTranslation();
  const [, setSearch] = useSearchParams();
  return (
    <SelectField
      label={t('marking.queue.show')}
      value={state}
      onChange={(event) => setSearch({ state: event.target.value }, { replace: true })}
    >
      {queueStates.map((one) => (
        <option key={one} value={one}>
          {t(`marking.queue.${one}`)}
        </option>
      ))}
    </SelectField>
  );
}

interface ListProps {
  readonly slug: string;
  readonly state: QueueState;
  readonly items: readonly QueueItem[];
}

function List({ slug, state, items }: ListProps) {
  const { t } = useTranslation();
  const columns = useColumns(slug);
  if (items.length === 0) {
    return (
      <EmptyState icon={ClipboardCheck} heading={t(`marking.queue.none.${state}`)}>
        {t('marking.queue.none-text')}
      </EmptyState>
    );
  }
  return (
    <Table
      caption={t(`marking.queue.${state}`)}
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
    />
  );
}

const statuses: Readonly<Record<ReadingState, Status>> = {
  'awaiting-reader': 'waiting',
  'awaiting-third': 'waiting',
  passed: 'done',
  failed: 'stopped',
};

function useColumns(slug: string): readonly Column<QueueItem>[] {
  const { t, language } = useTranslation();
  return [
    {
      key: 'name',
      header: t('marking.queue.name'),
      rowHeader: true,
      cell: ({ id, name }) => <Link to={`/teach/${slug}/marking/${id}`}>{name}</Link>,
    },
    {
      key: 'number',
      header: t('marking.queue.number'),
      numeric: true,
      cell: ({ number }) => number,
    },
    {
      key: 'on',
      header: t('marking.queue.on'),
      cell: ({ submittedOn }) => formatDate(submittedOn, language),
    },
    {
      key: 'readers',
      header: t('marking.queue.readers'),
      cell: ({ reviews, readers }) => t('marking.queue.read-by', { reviews, readers }),
    },
    {
      key: 'state',
      header: t('marking.queue.state'),
      cell: ({ state }) => (
        <StatusPill status={statuses[state]}>{t(`marking.state.${state}`)}</StatusPill>
      ),
    },
  ];
}
