import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { problemMessage } from '../../lib/problem.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { FailedState } from '../../ui/failed-state.js';
import { Notice } from '../../ui/notice.js';
import { Skeleton } from '../../ui/skeleton.js';

export interface Page<Row> {
  readonly items: readonly Row[];
  readonly nextCursor: string | null;
}

/** The first page has no cursor, the last one gives none. */
export const pages = {
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }: Page<unknown>) => nextCursor,
};

export interface PagedProps<Row> {
  readonly query: UseInfiniteQueryResult<InfiniteData<Page<Row>>>;
  readonly loading: string;
  readonly failed: string;
  readonly empty: ReactNode;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** A list that grows on demand: loading, failed, empty and there. */
export function Paged<Row>({ query, loading, failed, empty, children }: PagedProps<Row>) {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = query;
  if (isPending) return <Skeleton label={loading} parts={['row', 'row', 'row', 'row']} />;
  if (data === undefined) {
    return <FailedState error={error} heading={failed} onTryAgain={() => void refetch()} />;
  }
  const rows = data.pages.flatMap(({ items }) => items);
  if (rows.length === 0) return empty;
  return (
    <div className="stack">
      {children(rows)}
      {error === null ? null : (
        <Notice tone="error" live="alert">
          {problemMessage(t, error)}
        </Notice>
      )}
      {query.hasNextPage ? (
        <div className="row">
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('administration.paged.more')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
