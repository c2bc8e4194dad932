import Users from 'lucide-react/icons/users';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { formatDate } from '../../lib/dates.js';
import { inLocale, useCoordinates } from '../../lib/me.js';
import { formatNumber } from '../../lib/numbers.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StatusPill } from '../../ui/status-pill.js';
import { Table, type Column } from '../../ui/table.js';
import type { CohortRow } from './api-types.js';
import { cohortsQuery } from './queries.js';

/** The cohorts that the reader trains or coordinates. */
export function CohortsPage() {
  const { t } = useTranslation();
  const action = useCoordinates() ? (
    <LinkButton to="/teach/new">{t('cohorts.list.open')}</LinkButton>
  ) : undefined;
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('cohorts.list.heading')}
        lead={t('cohorts.list.lead')}
        actions={action}
      />
      <CohortList />
    </div>
  );
}

function CohortList() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(cohortsQuery(useHttp()));
  const columns = useColumns();
  const coordinates = useCoordinates();
  if (data === undefined && error === null) {
    return <Skeleton label={t('cohorts.list.loading')} parts={['row', 'row', 'row']} />;
  }
  if (data === undefined) {
    return (
      <FailedState
        error={error}
        heading={t('cohorts.list.failed')}
        onTryAgain={() => void refetch()}
      />
    );
  }
  if (data.items.length === 0) {
    return (
      <EmptyState icon={Users} heading={t('cohorts.list.none')}>
        {coordinates ? t('cohorts.list.none-coordinator') : t('cohorts.list.none-text')}
      </EmptyState>
    );
  }
  return (
    <Table
      caption={t('cohorts.list.heading')}
      captionHidden
      columns={columns}
      rows={data.items}
      rowKey={({ id }) => id}
    />
  );
}

function useColumns(): readonly Column<CohortRow>[] {
  const { t, language } = useTranslation();
  return [
    {
      key: 'title',
      header: t('cohorts.list.cohort'),
      rowHeader: true,
      cell: (cohort) => <CohortName cohort={cohort} />,
    },
    {
      key: 'from',
      header: t('cohorts.list.from'),
      cell: ({ startsOn }) => formatDate(startsOn, language),
    },
    {
      key: 'to',
      header: t('cohorts.list.to'),
      cell: ({ endsOn }) => formatDate(endsOn, language),
    },
    {
      key: 'enrolled',
      header: t('cohorts.list.enrolled'),
      numeric: true,
      cell: ({ enrolled }) => formatNumber(enrolled, language),
    },
  ];
}

function CohortName({ cohort }: { readonly cohort: CohortRow }) {
  const { t, language } = useTranslation();
  return (
    <span className="stack stack--tight">
      <Link to={`/teach/${cohort.slug}`}>{inLocale(cohort.title, language)}</Link>
      {cohort.synthetic ? (
        <span>
          <StatusPill status="note">{t('cohorts.list.synthetic')}</StatusPill>
        </span>
      ) : null}
    </span>
  );
}
