import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import { FailedState } from '../../ui/failed-state.js';
import { Skeleton, type SkeletonPart } from '../../ui/skeleton.js';

export interface LoadedProps<Data> {
  readonly query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch'>;
  readonly parts?: readonly SkeletonPart[];
  readonly children: (data: Data) => ReactNode;
}

/** Loading, failed or loaded; what is empty says so itself. */
export function Loaded<Data>({ query, parts = ['card', 'card'], children }: LoadedProps<Data>) {
  const { t } = useTranslation();
  const { data, error, refetch } = query;
  if (data !== undefined) return children(data);
  if (error === null) return <Skeleton label={t('needs.loading')} parts={parts} />;
  return (
    <FailedState
      named
      error={error}
      heading={t('needs.failed')}
      onTryAgain={() => void refetch()}
    />
  );
}
