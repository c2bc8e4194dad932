import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useHttp } from '../../../lib/services.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { FailedState } from '../../../ui/failed-state.js';
import { PageHeading } from '../../../ui/page-heading.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { cityProfileQuery } from '../queries.js';
import { CityForm } from './city-form.js';
import '../administration.css';

/** What stands on pages and on later certificates. */
export function CityPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(cityProfileQuery(useHttp()));
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('administration.city.heading')} lead={t('administration.city.lead')} />
      {data === undefined && error === null ? (
        <Skeleton label={t('administration.city.loading')} parts={['card', 'card']} />
      ) : data === undefined ? (
        <FailedState
          error={error}
          heading={t('administration.city.failed')}
          onTryAgain={() => void refetch()}
        />
      ) : (
        <>
          <CityForm city={data} />
          <p>
            {t('administration.city.law')}{' '}
            <Link to="/administer/words">{t('administration.city.law-link')}</Link>
          </p>
        </>
      )}
    </div>
  );
}
