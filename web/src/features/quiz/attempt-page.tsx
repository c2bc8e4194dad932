import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { isNowhere } from '../../lib/problem-error.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Attempt } from './attempt.js';
import { attemptQuery } from './queries.js';
import './quiz.css';

export function AttemptPage() {
  const { t } = useTranslation();
  const { programme = '', quiz = '', id = '' } = useParams();
  const addresses = learnAddresses(useCohortChoice());
  const { data, dataUpdatedAt, error, refetch } = useQuery(attemptQuery(useHttp(), id));
  const review = addresses.review(programme, quiz, id);
  if (data !== undefined) {
    return <Attempt key={data.id} attempt={data} arrivedAt={dataUpdatedAt} review={review} />;
  }
  if (error === null) {
    return (
      <div className="quiz">
        <Skeleton
          label={t('quiz.attempt.loading')}
          parts={['heading', 'line', 'row', 'row', 'row', 'button']}
        />
      </div>
    );
  }
  return (
    <div className="quiz stack stack--wide">
      <PageHeading title={t('quiz.attempt.heading')} />
      {isNowhere(error) ? (
        <EmptyState
          heading={t('quiz.attempt.unknown')}
          action={
            <LinkButton kind="primary" to={addresses.quiz(programme, quiz)}>
              {t('quiz.to-quiz')}
            </LinkButton>
          }
        >
          {t('quiz.attempt.unknown-why')}
        </EmptyState>
      ) : (
        <FailedState
          error={error}
          heading={t('quiz.attempt.failed')}
          safe={t('quiz.attempt.safe')}
          onTryAgain={() => void refetch()}
        />
      )}
    </div>
  );
}
