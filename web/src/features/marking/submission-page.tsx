import Download from 'lucide-react/icons/download';
import FileX from 'lucide-react/icons/file-x';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams } from 'react-router';
import { useCohort } from '../../lib/cohort.js';
import { formatDate } from '../../lib/dates.js';
import { inLocale } from '../../lib/me.js';
import { formatBytes } from '../../lib/numbers.js';
import { isNowhere } from '../../lib/problem-error.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { buttonClass } from '../../ui/button-class.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { Icon } from '../../ui/icon.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { SubmissionView } from './api-types.js';
import { submissionQuery } from './queries.js';
import { ReviewForm } from './review-form.js';
import { ReviewsGiven } from './reviews-given.js';
import './marking.css';

/** What was handed in on the left, the rubric on the right; one under the other on a phone. */
export function SubmissionPage() {
  const { t } = useTranslation();
  const { submission: id = '' } = useParams();
  const { slug } = useCohort();
  const { data, error, refetch } = useQuery(submissionQuery(useHttp(), id));
  if (data !== undefined) return <Submission key={id} submission={data} />;
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('marking.page.heading')} />
      {error === null ? (
        <Skeleton label={t('marking.page.loading')} parts={['line', 'card', 'card']} />
      ) : isNowhere(error) ? (
        <EmptyState icon={FileX} heading={t('marking.page.nowhere')}>
          {t('marking.page.nowhere-text')}
        </EmptyState>
      ) : (
        <FailedState
          error={error}
          heading={t('marking.page.failed')}
          safe={t('marking.page.safe')}
          onTryAgain={() => void refetch()}
        />
      )}
      <p>
        <LinkButton to={`/teach/${slug}/marking`}>{t('marking.page.back')}</LinkButton>
      </p>
    </div>
  );
}

function Submission({ submission }: { readonly submission: SubmissionView }) {
  const { t, language } = useTranslation();
  const { slug } = useCohort();
  const location = useLocation();
  const { name, number, submittedOn, title } = submission;
  return (
    <div className="stack stack--wide">
      <PageHeading
        title={t('marking.page.of', { name })}
        eyebrow={inLocale(title, language)}
        lead={t('marking.page.number', { number, on: formatDate(submittedOn, language) })}
        actions={<LinkButton to={`/teach/${slug}/marking`}>{t('marking.page.back')}</LinkButton>}
      />
      {location.state === 'saved' ? (
        <Notice tone="done" live="status">
          {t('marking.page.saved-next')}
        </Notice>
      ) : null}
      <div className="marking">
        <HandedIn submission={submission} />
        <section className="stack" aria-labelledby="rubric">
          <h2 id="rubric">{t('marking.rubric.heading')}</h2>
          {submission.mayReview ? <ReviewForm submission={submission} /> : null}
          <ReviewsGiven submission={submission} />
        </section>
      </div>
    </div>
  );
}

function HandedIn({ submission }: { readonly submission: SubmissionView }) {
  const { t, language } = useTranslation();
  const { id, text, file, origin } = submission;
  return (
    <section className="marking__text stack" aria-labelledby="handed-in" tabIndex={0}>
      <h2 id="handed-in">{t('marking.text.heading')}</h2>
      {origin === 'paper' ? <p>{t('marking.text.on-paper')}</p> : null}
      {file === null ? null : (
        <p>
          <a
            className={buttonClass({ kind: 'secondary' })}
            href={`/api/v1/submissions/${id}/file`}
            download
          >
            <Icon of={Download} size="small" />
            {t('marking.text.file', {
              name: file.fileName,
              size: formatBytes(file.bytes, language),
            })}
          </a>
        </p>
      )}
      {text === '' ? null : <div className="prose prose--serif marking__words">{text}</div>}
    </section>
  );
}
