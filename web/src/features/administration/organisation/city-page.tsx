import { useQuery } from '@tanstack/react-query';
import { useHttp } from '../../../lib/services.js';
import { useTranslation } from '../../../lib/use-translation.js';
import { FailedState } from '../../../ui/failed-state.js';
import { PageHeading } from '../../../ui/page-heading.js';
import { Skeleton } from '../../../ui/skeleton.js';
import type { CityProfile } from '../api-types.js';
import { Facts } from '../facts.js';
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
          <Fixed city={data} />
        </>
      )}
    </div>
  );
}

/** What was decided when the city was set up. */
function Fixed({ city }: { readonly city: CityProfile }) {
  const { t } = useTranslation();
  const languages = city.locales.map((locale) => t(`administration.language.${locale}`)).join(', ');
  const facts = [
    [t('administration.city.zone'), city.zone],
    [t('administration.city.languages'), languages],
    [t('administration.city.jurisdiction'), city.jurisdiction.toUpperCase()],
  ] as const;
  return (
    <section className="stack">
      <h2>{t('administration.city.fixed')}</h2>
      <Facts items={facts} />
    </section>
  );
}
