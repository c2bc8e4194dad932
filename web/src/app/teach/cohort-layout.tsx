import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useParams } from 'react-router';
import { CohortContext, cohortQuery, type Cohort } from '../../lib/cohort.js';
import { inLocale, useCoordinates } from '../../lib/me.js';
import { isNowhere } from '../../lib/problem-error.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { FailedState } from '../../ui/failed-state.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import { SubNav } from '../../ui/sub-nav.js';
import { NotFoundPage } from '../not-found-page.js';
import './teach.css';

/** What the pages of one cohort share: where they are, the way between them, and what is invented. */
export function CohortLayout() {
  const { t } = useTranslation();
  const { cohort: slug = '' } = useParams();
  const { data: cohort, error, refetch } = useQuery(cohortQuery(useHttp(), slug));
  if (cohort !== undefined) {
    return (
      <CohortContext value={cohort}>
        <div className="stack stack--wide">
          <CohortHead cohort={cohort} />
          <Outlet key={cohort.slug} />
        </div>
      </CohortContext>
    );
  }
  if (error === null) {
    return (
      <Skeleton
        label={t('app.cohort.loading')}
        parts={['line', 'line', 'heading', 'card', 'card']}
      />
    );
  }
  if (isNowhere(error)) return <NotFoundPage home="/teach" />;
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('app.cohort.failed')} />
      <FailedState error={error} onTryAgain={() => void refetch()} />
    </div>
  );
}

function CohortHead({ cohort }: { readonly cohort: Cohort }) {
  const { t, language } = useTranslation();
  const title = inLocale(cohort.title, language);
  const enrolling = useCoordinates()
    ? [{ to: `/teach/${cohort.slug}/people`, text: t('app.cohort.people') }]
    : [];
  const to = (part: string) => `/teach/${cohort.slug}${part}`;
  return (
    <div className="stack">
      <p className="no-print">
        <Link to="/teach">{t('app.cohort.all')}</Link>
      </p>
      <SubNav
        label={title}
        items={[
          { to: to(''), text: t('app.cohort.overview'), end: true },
          ...enrolling,
          { to: to('/sessions'), text: t('app.cohort.sessions') },
          { to: to('/register'), text: t('app.cohort.register') },
          { to: to('/paper'), text: t('app.cohort.paper') },
          { to: to('/marking'), text: t('app.cohort.marking') },
          { to: to('/surveys'), text: t('app.cohort.surveys') },
          { to: to('/checks'), text: t('app.cohort.checks') },
          { to: to('/certify'), text: t('app.cohort.certify') },
          { to: to('/learning'), text: t('app.cohort.learning') },
        ]}
      />
      {cohort.synthetic ? <Notice>{t('app.cohort.synthetic')}</Notice> : null}
    </div>
  );
}
