import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { ProblemError } from '../../lib/problem-error.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { OwnLearning } from './api-types.js';
import { ByModule } from './by-module.js';
import { learningQuery } from './queries.js';
import { Repeat } from './repeat.js';
import { SideBySide } from './side-by-side.js';

/** For the person alone: the beginning and the final test side by side, and what is worth reading again. */
export function LearningPage() {
  const { t } = useTranslation();
  const choice = useCohortChoice();
  const { data, error, refetch } = useQuery(learningQuery(useHttp(), choice));
  const programme = learnAddresses(choice).programme(data?.programmeSlug ?? 'programme');
  return (
    <div className="stack stack--wide">
      <PageHeading
        eyebrow={<Link to={programme}>{t('learning.to-programme')}</Link>}
        title={t('learning.heading')}
      />
      {data !== undefined ? (
        <Loaded learning={data} />
      ) : error instanceof ProblemError && error.status === 404 ? (
        <EmptyState heading={t('learning.unenrolled.heading')}>
          {t('learning.unenrolled.text')}
        </EmptyState>
      ) : error === null ? (
        <Skeleton label={t('learning.loading')} parts={['card', 'line', 'row', 'row']} />
      ) : (
        <FailedState
          error={error}
          heading={t('learning.failed')}
          safe={t('learning.safe')}
          onTryAgain={() => void refetch()}
        />
      )}
    </div>
  );
}

function Loaded({ learning }: { readonly learning: OwnLearning }) {
  const { t } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  const { start, now, baseline, modules, programmeSlug } = learning;
  if (start === null && now === null) {
    return (
      <EmptyState
        heading={t('learning.empty.heading')}
        action={
          <LinkButton kind="primary" to={addresses.programme(programmeSlug)}>
            {t('learning.to-programme')}
          </LinkButton>
        }
      >
        {t(baseline === null ? 'learning.empty.no-start' : 'learning.empty.text')}
      </EmptyState>
    );
  }
  return (
    <>
      <SideBySide learning={learning} />
      {modules.length === 0 ? <p>{t('learning.paper')}</p> : <ByModule modules={modules} />}
      {now === null || modules.length === 0 ? null : <Repeat learning={learning} />}
      <p className="soft small">{t('learning.who')}</p>
    </>
  );
}
