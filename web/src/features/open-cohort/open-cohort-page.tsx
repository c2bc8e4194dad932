import BookOpen from 'lucide-react/icons/book-open';
import { useQuery } from '@tanstack/react-query';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import { OpeningForm } from './opening-form.js';
import { offeredQuery } from './queries.js';
import './open-cohort.css';

/** A cohort from a programme in one page: the days are proposed and can be changed. */
export function OpenCohortPage() {
  const { t } = useTranslation();
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('open-cohort.page.heading')} lead={t('open-cohort.page.lead')} />
      <Offered />
    </div>
  );
}

function Offered() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(offeredQuery(useHttp()));
  if (data === undefined && error === null) {
    return <Skeleton label={t('open-cohort.page.loading')} parts={['card', 'row', 'row', 'row']} />;
  }
  if (data === undefined) {
    return (
      <FailedState
        error={error}
        heading={t('open-cohort.page.failed')}
        onTryAgain={() => void refetch()}
      />
    );
  }
  if (data.items.length === 0) {
    return (
      <EmptyState icon={BookOpen} heading={t('open-cohort.page.none')}>
        {t('open-cohort.page.none-text')}
      </EmptyState>
    );
  }
  return <OpeningForm programmes={data.items} />;
}
