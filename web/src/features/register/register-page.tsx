import { useQuery } from '@tanstack/react-query';
import { useCohort } from '../../lib/cohort.js';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import { registerQuery } from './queries.js';
import { RegisterDesk } from './register-desk.js';

/** Who was at which session. */
export function RegisterPage() {
  const { t, language } = useTranslation();
  const cohort = useCohort();
  return (
    <div className="stack">
      <PageHeading title={t('register.page.heading')} eyebrow={inLocale(cohort.title, language)} />
      <LoadedRegister slug={cohort.slug} />
    </div>
  );
}

function LoadedRegister({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(registerQuery(useHttp(), slug));
  if (data === undefined && error === null) {
    return (
      <Skeleton
        label={t('register.page.loading')}
        parts={['button', 'row', 'row', 'row', 'row', 'row', 'row']}
      />
    );
  }
  if (data === undefined) {
    return (
      <FailedState
        error={error}
        heading={t('register.page.failed')}
        safe={t('register.page.safe')}
        onTryAgain={() => void refetch()}
      />
    );
  }
  if (data.people.length === 0 || data.sessions.length === 0) {
    const missing = data.people.length === 0 ? 'nobody' : 'no-session';
    return (
      <EmptyState heading={t(`register.page.${missing}`)}>
        {t(`register.page.${missing}.text`)}
      </EmptyState>
    );
  }
  return <RegisterDesk key={slug} slug={slug} register={data} />;
}
