import { useQuery } from '@tanstack/react-query';
import { useCohort } from '../../lib/cohort.js';
import { formatDate, formatDays } from '../../lib/dates.js';
import { inLocale, useCoordinates } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { CohortOverview } from './api-types.js';
import { CriteriaNotice } from './criteria-notice.js';
import { FunnelPicture } from './funnel.js';
import { Matrix } from './matrix.js';
import { NextSession } from './next-session.js';
import { OneStepAwayList } from './one-step-away.js';
import { overviewQuery } from './queries.js';

/** How a cohort stands: how many, who, who is nearly there, what comes next. */
export function CohortPage() {
  const { t, language } = useTranslation();
  const cohort = useCohort();
  const lead = t('cohorts.page.dates', {
    days: formatDays(cohort.startsOn, cohort.endsOn, language),
    closes: formatDate(cohort.evidenceClosesOn, language),
  });
  return (
    <div className="stack stack--wide">
      <PageHeading title={inLocale(cohort.title, language)} lead={lead} />
      {useCoordinates() ? <CriteriaNotice /> : null}
      <Overview slug={cohort.slug} />
    </div>
  );
}

function Overview({ slug }: { readonly slug: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(overviewQuery(useHttp(), slug));
  if (data !== undefined) return <OverviewParts overview={data} />;
  if (error === null) {
    return (
      <Skeleton label={t('cohorts.page.loading')} parts={['card', 'card', 'row', 'row', 'row']} />
    );
  }
  return (
    <FailedState
      error={error}
      heading={t('cohorts.page.failed')}
      onTryAgain={() => void refetch()}
    />
  );
}

function OverviewParts({ overview }: { readonly overview: CohortOverview }) {
  const { t } = useTranslation();
  const { slug } = useCohort();
  const enrol = useCoordinates() ? (
    <LinkButton kind="primary" to={`/teach/${slug}/people`}>
      {t('cohorts.page.enrol')}
    </LinkButton>
  ) : undefined;
  if (overview.people.length === 0) {
    return (
      <EmptyState heading={t('cohorts.page.nobody')} action={enrol}>
        {t('cohorts.page.nobody-text')}
      </EmptyState>
    );
  }
  return (
    <>
      <NextSession session={overview.nextSession} />
      <FunnelPicture overview={overview} />
      <OneStepAwayList overview={overview} />
      <Matrix overview={overview} />
    </>
  );
}
