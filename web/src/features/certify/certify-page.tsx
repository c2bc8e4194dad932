import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCohort } from '../../lib/cohort.js';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { FailedState } from '../../ui/failed-state.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { CertifyView } from './api-types.js';
import { AwardPanel } from './award-panel.js';
import { Awarded } from './awarded.js';
import { Batches } from './batches.js';
import { ExceptionDialog } from './exception-dialog.js';
import { Exceptions } from './exceptions.js';
import { NotYetList } from './not-yet-list.js';
import { certifyQuery } from './queries.js';
import { ReadyList } from './ready-list.js';
import './certify.css';

/** Who is ready, who is not yet and why, and the decision to award. */
export function CertifyPage() {
  const { t, language } = useTranslation();
  const cohort = useCohort();
  const { data, error, refetch } = useQuery(certifyQuery(useHttp(), cohort.slug));
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('certify.page.heading')} eyebrow={inLocale(cohort.title, language)} />
      {data !== undefined ? (
        <CertifyParts view={data} />
      ) : error === null ? (
        <Skeleton label={t('certify.page.loading')} parts={['card', 'row', 'row', 'row']} />
      ) : (
        <FailedState
          error={error}
          heading={t('certify.page.failed')}
          safe={t('certify.page.safe')}
          onTryAgain={() => void refetch()}
        />
      )}
    </div>
  );
}

function CertifyParts({ view }: { readonly view: CertifyView }) {
  const [exceptionFor, setExceptionFor] = useState<string | null>(null);
  return (
    <>
      <AwardPanel view={view} />
      <Batches batches={view.batches} />
      <ReadyList view={view} />
      <Exceptions view={view} />
      <NotYetList view={view} onException={setExceptionFor} />
      <Awarded view={view} />
      {exceptionFor === null ? null : (
        <ExceptionDialog
          key={exceptionFor}
          view={view}
          enrolmentId={exceptionFor}
          onClose={() => setExceptionFor(null)}
        />
      )}
    </>
  );
}
