import MessagesSquare from 'lucide-react/icons/messages-square';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { formatDate, formatDay } from '../../lib/dates.js';
import { inLocale, useReading } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StatusPill } from '../../ui/status-pill.js';
import { Table, type Column } from '../../ui/table.js';
import type { GroupRow } from './api-types.js';
import { groupsQuery } from './queries.js';

/** The workshops under a code, with what is owed to each. */
export function GroupsPage() {
  const { t } = useTranslation();
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('groups.list.heading')}
        lead={t('groups.list.lead')}
        actions={<LinkButton to="/teach/groups/new">{t('groups.list.open')}</LinkButton>}
      />
      <GroupList />
    </div>
  );
}

function GroupList() {
  const { t } = useTranslation();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(
    groupsQuery(useHttp()),
  );
  const columns = useColumns();
  if (data === undefined && error === null)
    return <Skeleton label={t('groups.list.loading')} parts={['row', 'row', 'row']} />;
  if (data === undefined)
    return (
      <FailedState
        error={error}
        heading={t('groups.list.failed')}
        onTryAgain={() => void refetch()}
      />
    );
  const rows = data.pages.flatMap(({ items }) => items);
  if (rows.length === 0)
    return (
      <EmptyState icon={MessagesSquare} heading={t('groups.list.none')}>
        {t('groups.list.none-text')}
      </EmptyState>
    );
  return (
    <div className="stack">
      <Table
        caption={t('groups.list.heading')}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
      />
      {hasNextPage ? (
        <p>
          <Button onClick={() => void fetchNextPage()}>{t('groups.list.more')}</Button>
        </p>
      ) : null}
    </div>
  );
}

function useColumns(): readonly Column<GroupRow>[] {
  const { t, language } = useTranslation();
  const reading = useReading();
  return [
    {
      key: 'name',
      header: t('groups.list.name'),
      rowHeader: true,
      cell: ({ id, name, title }) => (
        <span className="stack stack--tight">
          <Link to={`/teach/groups/${id}`}>{name}</Link>
          <span className="soft small">{inLocale(title, language)}</span>
        </span>
      ),
    },
    { key: 'code', header: t('groups.list.code'), cell: ({ code }) => <code>{code}</code> },
    {
      key: 'opened',
      header: t('groups.list.opened'),
      cell: ({ openedAt }) => formatDay(openedAt, reading),
    },
    { key: 'state', header: t('groups.list.state'), cell: (row) => <State row={row} /> },
    {
      key: 'deleted',
      header: t('groups.list.deleted'),
      cell: ({ deleteOn }) => formatDate(deleteOn, language),
    },
  ];
}

function State({ row }: { readonly row: GroupRow }) {
  const { t, language } = useTranslation();
  if (row.state === 'open')
    return <StatusPill status="current">{t('groups.state.open')}</StatusPill>;
  if (row.answered) return <StatusPill status="done">{t('groups.state.answered')}</StatusPill>;
  return (
    <StatusPill status="waiting">
      {t('groups.state.owed', { date: formatDate(row.answerBy, language) })}
    </StatusPill>
  );
}
