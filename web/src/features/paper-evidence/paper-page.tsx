import { useQuery } from '@tanstack/react-query';
import { useCohort } from '../../lib/cohort.js';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { FailedState } from '../../ui/failed-state.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import { PaperDesk } from './paper-desk.js';
import { paperFormQuery } from './queries.js';

/** What was done on paper counts like everything else, once a trainer has recorded it. */
export function PaperPage() {
  const { t, language } = useTranslation();
  const cohort = useCohort();
  const { data, error, refetch } = useQuery(paperFormQuery(useHttp(), cohort.slug));
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('paper.page.heading')}
        eyebrow={inLocale(cohort.title, language)}
        lead={t('paper.page.lead')}
      />
      {data !== undefined ? (
        <PaperDesk key={cohort.slug} form={data} />
      ) : error === null ? (
        <Skeleton label={t('paper.page.loading')} parts={['card', 'row', 'row']} />
      ) : (
        <FailedState
          error={error}
          heading={t('paper.page.failed')}
          safe={t('paper.page.safe')}
          onTryAgain={() => void refetch()}
        />
      )}
    </div>
  );
}
