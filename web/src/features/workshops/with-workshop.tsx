import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { ProblemError } from '../../lib/problem-error.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { FailedState } from '../../ui/failed-state.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { Workshop } from './api-types.js';
import { workshopQuery } from './queries.js';

/** Loads the workshop that the address names; says so where it names none, or none of the reader's. */
export function WithWorkshop({
  children,
}: {
  readonly children: (workshop: Workshop, lost: boolean) => ReactNode;
}) {
  const { t } = useTranslation();
  const { workshop: id = '' } = useParams();
  const { data, error, refetch } = useQuery(workshopQuery(useHttp(), id));
  if (data !== undefined) return children(data, error !== null);
  if (error === null)
    return <Skeleton label={t('workshops.lead.loading')} parts={['heading', 'card', 'card']} />;
  const gone = error instanceof ProblemError && (error.status === 404 || error.status === 400);
  return (
    <div className="stack stack--wide">
      <PageHeading title={t(gone ? 'workshops.lead.gone' : 'workshops.lead.failed')} />
      {gone ? (
        <p>
          {t('workshops.lead.gone-text')}{' '}
          <Link to="/teach/workshops">{t('workshops.lead.all')}</Link>
        </p>
      ) : (
        <FailedState error={error} onTryAgain={() => void refetch()} />
      )}
    </div>
  );
}
