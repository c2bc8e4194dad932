import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from 'react-router';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { formatInstant } from '../../lib/dates.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { inLocale, useReading } from '../../lib/me.js';
import { isNowhere, isProblem } from '../../lib/problem-error.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StatusPill } from '../../ui/status-pill.js';
import type { AttemptReviewView } from './api-types.js';
import { LocaleNotice } from './locale-notice.js';
import { reviewQuery } from './queries.js';
import { ReviewedItem } from './reviewed-item.js';
import { WhereYouStart } from './where-you-start.js';
import './quiz.css';

export function ReviewPage() {
  const { t } = useTranslation();
  const { programme = '', quiz = '', id = '' } = useParams();
  const addresses = learnAddresses(useCohortChoice());
  const { data, error, refetch } = useQuery(reviewQuery(useHttp(), id));
  if (data !== undefined && data.modules !== null)
    return <WhereYouStart review={data} modules={data.modules} programme={programme} />;
  if (data !== undefined) return <Loaded review={data} programme={programme} />;
  if (isProblem(error, 'quiz.attempt-open')) {
    return <Navigate replace to={addresses.attempt(programme, quiz, id)} />;
  }
  if (error === null) {
    return (
      <Skeleton label={t('quiz.review.loading')} parts={['heading', 'line', 'card', 'card']} />
    );
  }
  const gone = isNowhere(error) || isProblem(error, 'quiz.sat-on-paper');
  return (
    <div className="quiz stack stack--wide">
      <PageHeading title={t('quiz.review.heading')} />
      {gone ? (
        <EmptyState
          heading={t('quiz.review.unknown')}
          action={
            <LinkButton kind="primary" to={addresses.quiz(programme, quiz)}>
              {t('quiz.to-quiz')}
            </LinkButton>
          }
        >
          {t('quiz.review.unknown-why')}
        </EmptyState>
      ) : (
        <FailedState
          error={error}
          heading={t('quiz.review.failed')}
          safe={t('quiz.safe')}
          onTryAgain={() => void refetch()}
        />
      )}
    </div>
  );
}

interface LoadedProps {
  readonly review: AttemptReviewView;
  readonly programme: string;
}

function Loaded({ review, programme }: LoadedProps) {
  const { t, language } = useTranslation();
  const reading = useReading();
  const addresses = learnAddresses(useCohortChoice());
  const { right, of, passed, number, submittedAt, quiz } = review;
  const title = inLocale(quiz.title, language);
  return (
    <div className="quiz stack stack--wide">
      <PageHeading
        eyebrow={`${title} · ${t('quiz.attempt.number', { number })}`}
        title={t('quiz.review.result', { right, of })}
        documentTitle={`${t('quiz.review.result', { right, of })} – ${title}`}
      />
      <div className="stack stack--tight">
        <p>
          <StatusPill status={passed ? 'done' : 'open'}>
            {t(passed ? 'quiz.passed' : 'quiz.not-passed')}
          </StatusPill>
        </p>
        <p className="soft">
          {t('quiz.review.handed-in', { at: formatInstant(submittedAt, reading) })}
        </p>
        <p>{t(passed ? 'quiz.review.what-passed' : 'quiz.review.what-not')}</p>
      </div>
      <LocaleNotice texts={review.items.map(({ stem }) => stem)} />
      <ol className="reviewed-items">
        {review.items.map((item, index) => (
          <li key={item.id}>
            <ReviewedItem item={item} number={index + 1} programme={programme} />
          </li>
        ))}
      </ol>
      <div className="row">
        <LinkButton kind="primary" to={addresses.programme(programme)}>
          {t('quiz.to-programme')}
        </LinkButton>
        <LinkButton to={addresses.quiz(programme, quiz.slug)}>{t('quiz.to-quiz')}</LinkButton>
      </div>
    </div>
  );
}
