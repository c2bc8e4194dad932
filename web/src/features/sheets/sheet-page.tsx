import FileText from 'lucide-react/icons/file-text';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { isNowhere } from '../../lib/problem-error.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Sheet } from '../../ui/sheet.js';
import { Skeleton } from '../../ui/skeleton.js';
import { sheetQuery } from './queries.js';

export function SheetPage() {
  const { t } = useTranslation();
  const { module = null, sheet = '' } = useParams();
  const choice = useCohortChoice();
  const { data, error, refetch } = useQuery(sheetQuery(useHttp(), { module, sheet }, choice));
  const back = <Link to={learnAddresses(choice).sheets()}>{t('sheets.all')}</Link>;
  if (data !== undefined) return <Sheet {...data.sheet} back={back} />;
  if (error === null)
    return <Skeleton label={t('sheets.loading')} parts={['heading', 'line', 'line', 'line']} />;
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('sheets.heading')} />
      {isNowhere(error) ? (
        <EmptyState icon={FileText} heading={t('sheets.not-there')} action={back}>
          {t('sheets.not-there-text')}
        </EmptyState>
      ) : (
        <FailedState error={error} onTryAgain={() => void refetch()} />
      )}
    </div>
  );
}
