import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useCohort } from '../../lib/cohort.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { FailedState } from '../../ui/failed-state.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Sheet } from '../../ui/sheet.js';
import { Skeleton } from '../../ui/skeleton.js';
import { programmeHandoutsQuery } from './queries.js';
import { NotThere, WithMaterials } from './with-materials.js';

/** A sheet of one session. */
export function HandoutPage() {
  const { t } = useTranslation();
  const cohort = useCohort();
  const { handout: slug } = useParams();
  return (
    <WithMaterials>
      {({ session, handouts }) => {
        const handout = handouts.find((each) => each.slug === slug);
        if (handout === undefined) return <NotThere />;
        const to = `/teach/${cohort.slug}/sessions/${session.code}`;
        const back = <Link to={to}>{t('run-sheet.handouts.back', { code: session.code })}</Link>;
        return <Sheet {...handout} back={back} />;
      }}
    </WithMaterials>
  );
}

/** A sheet of the programme as a whole. */
export function ProgrammeHandoutPage() {
  const { t } = useTranslation();
  const { slug } = useCohort();
  const { handout } = useParams();
  const { data, error, refetch } = useQuery(programmeHandoutsQuery(useHttp(), slug));
  if (data === undefined && error === null)
    return <Skeleton label={t('run-sheet.loading')} parts={['heading', 'line', 'line']} />;
  if (data === undefined) {
    return (
      <div className="stack stack--wide">
        <PageHeading title={t('run-sheet.failed')} />
        <FailedState error={error} onTryAgain={() => void refetch()} />
      </div>
    );
  }
  const found = data.items.find((each) => each.slug === handout);
  if (found === undefined) return <NotThere />;
  const back = <Link to={`/teach/${slug}/sessions`}>{t('run-sheet.all-sessions')}</Link>;
  return <Sheet {...found} back={back} />;
}
