import { useCohort } from '../../lib/cohort.js';
import { formatInstant } from '../../lib/dates.js';
import { inLocale, useReading } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import { Notice } from '../../ui/notice.js';
import type { Review, SubmissionView } from './api-types.js';

/** The result, and what each reader has given; others' only after one's own. */
export function ReviewsGiven({ submission }: { readonly submission: SubmissionView }) {
  const { t } = useTranslation();
  const { result, reviews, mayReview } = submission;
  if (mayReview) return <p className="soft">{t('marking.review.others-hidden')}</p>;
  return (
    <div className="stack">
      <Notice tone={result.state === 'passed' ? 'done' : 'note'}>
        {result.points === null
          ? t(`marking.result.${result.state}`)
          : t(`marking.result.${result.state}`, { points: result.points, of: result.outOf })}
      </Notice>
      {reviews.map((review) => (
        <ReviewCard key={review.reader + review.reviewedAt} {...{ review, submission }} />
      ))}
    </div>
  );
}

interface ReviewCardProps {
  readonly review: Review;
  readonly submission: SubmissionView;
}

function ReviewCard({ review, submission }: ReviewCardProps) {
  const { t, language } = useTranslation();
  const reading = useReading(useCohort().zone);
  const values = { who: review.reader, when: formatInstant(review.reviewedAt, reading) };
  return (
    <Card>
      <h3>{t(review.agreed ? 'marking.given.agreed' : 'marking.given.by', values)}</h3>
      <dl className="marking__lines">
        {submission.rubric.map(({ key, title }) => (
          <div key={key}>
            <dt>{inLocale(title, language)}</dt>
            <dd className="numbers">{review.lines[key] ?? '–'}</dd>
          </div>
        ))}
        <div>
          <dt>{t('marking.given.total')}</dt>
          <dd className="numbers">{review.total}</dd>
        </div>
      </dl>
      {review.comment === '' ? null : <p className="marking__words">{review.comment}</p>}
    </Card>
  );
}
