import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useCohort } from '../../lib/cohort.js';
import { isNowhere } from '../../lib/problem-error.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { FailedState } from '../../ui/failed-state.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { SessionMaterials } from './api-types.js';
import { materialsQuery } from './queries.js';

/** Loads what a session is held with; says so where the address names none. */
export function WithMaterials({
  children,
}: {
  readonly children: (materials: SessionMaterials) => ReactNode;
}) {
  const { t } = useTranslation();
  const cohort = useCohort();
  const { session = '' } = useParams();
  const { data, error, refetch } = useQuery(materialsQuery(useHttp(), cohort.slug, session));
  if (data !== undefined) return children(data);
  if (error === null)
    return <Skeleton label={t('run-sheet.loading')} parts={['heading', 'card', 'line', 'line']} />;
  if (isNowhere(error)) return <NotThere />;
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('run-sheet.failed')} />
      <FailedState error={error} onTryAgain={() => void refetch()} />
    </div>
  );
}

export function NotThere() {
  const { t } = useTranslation();
  const cohort = useCohort();
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('run-sheet.not-there')} lead={t('run-sheet.not-there-text')} />
      <p>
        <Link to={`/teach/${cohort.slug}/sessions`}>{t('run-sheet.all-sessions')}</Link>
      </p>
    </div>
  );
}
