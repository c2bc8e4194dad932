import { useQuery } from '@tanstack/react-query';
import { useCohort } from '../../lib/cohort.js';
import { formatDate } from '../../lib/dates.js';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { buttonClass } from '../../ui/button-class.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { LearningGained } from './api-types.js';
import { Counts } from './counts.js';
import { Figures } from './figures.js';
import { MakeFigures } from './make-figures.js';
import { gainedQuery } from './queries.js';

/** The rule of five: the server refuses fewer, the page says so before. */
const five = 5;

export function GainedPage() {
  const { t, language } = useTranslation();
  const cohort = useCohort();
  const { data, error, refetch } = useQuery(gainedQuery(useHttp(), cohort.slug));
  const made = data !== undefined && data.release !== null;
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('gained.heading')}
        eyebrow={inLocale(cohort.title, language)}
        lead={t('gained.lead')}
        {...(made ? { actions: <TakeAlong cohort={cohort.slug} /> } : {})}
      />
      {data !== undefined ? (
        <Loaded gained={data} />
      ) : error === null ? (
        <Skeleton label={t('gained.loading')} parts={['line', 'card', 'card']} />
      ) : (
        <FailedState
          error={error}
          heading={t('gained.failed')}
          safe={t('gained.safe')}
          onTryAgain={() => void refetch()}
        />
      )}
    </div>
  );
}

function TakeAlong({ cohort }: { readonly cohort: string }) {
  const { t, language } = useTranslation();
  return (
    <>
      <Button className="no-print" onClick={() => window.print()}>
        {t('gained.print')}
      </Button>
      <a
        className={buttonClass({ kind: 'secondary' })}
        href={`/api/v1/cohorts/${cohort}/learning-gained-file?locale=${language}`}
      >
        {t('gained.csv')}
      </a>
    </>
  );
}

function Loaded({ gained }: { readonly gained: LearningGained }) {
  const { t } = useTranslation();
  const { slug, zone } = useCohort();
  if (gained.release !== null) return <Figures release={gained.release} zone={zone} />;
  if (!gained.hasBaseline) {
    return <EmptyState heading={t('gained.none.heading')}>{t('gained.none.text')}</EmptyState>;
  }
  return (
    <>
      {gained.satBoth < five ? (
        <NotYet gained={gained} />
      ) : (
        <MakeFigures cohort={slug} gained={gained} />
      )}
      <Counts gained={gained} />
    </>
  );
}

function NotYet({ gained }: { readonly gained: LearningGained }) {
  const { t, language } = useTranslation();
  const nobodyBegan = gained.satBaseline === 0;
  return (
    <EmptyState heading={t(nobodyBegan ? 'gained.not-yet.nothing' : 'gained.not-yet.heading')}>
      {t(nobodyBegan ? 'gained.not-yet.no-start' : 'gained.not-yet.few')}{' '}
      {nobodyBegan
        ? null
        : t('gained.not-yet.closes', { date: formatDate(gained.evidenceClosesOn, language) })}
    </EmptyState>
  );
}
