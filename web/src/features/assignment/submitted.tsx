import { formatDate } from '../../lib/dates.js';
import { inLocale } from '../../lib/me.js';
import { formatNumber } from '../../lib/numbers.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import { StatusPill, type Status } from '../../ui/status-pill.js';
import type { RubricLineView, SubmissionView } from './api-types.js';
import { FileLink } from './file-link.js';
import { pointsFor } from './model.js';

export interface SubmittedProps {
  readonly submission: SubmissionView;
  readonly rubric: readonly RubricLineView[];
}

type Stage = 'with-readers' | 'passed' | 'failed';

const statuses: Readonly<Record<Stage, Status>> = {
  'with-readers': 'waiting',
  passed: 'done',
  failed: 'stopped',
};

/** What was handed in stays as it was; beside it stands what its readers found. */
export function Submitted({ submission, rubric }: SubmittedProps) {
  const { t, language } = useTranslation();
  const { number, submittedOn, origin, text, file, result } = submission;
  const stage = stageOf(submission);
  const headingId = `submission-${number}`;
  return (
    <Card as="section" labelledBy={headingId}>
      <div className="row row--apart">
        <h2 id={headingId}>{t('assignment.submitted.heading', { number })}</h2>
        <StatusPill status={statuses[stage]}>{t(`assignment.submitted.${stage}`)}</StatusPill>
      </div>
      {submittedOn === null ? null : (
        <p className="soft">
          {t(`assignment.submitted.on.${origin}`, { date: formatDate(submittedOn, language) })}
        </p>
      )}
      {result === null || result.points === null ? null : (
        <>
          <p>
            {t('assignment.submitted.points', {
              points: formatNumber(result.points, language),
              outOf: formatNumber(result.outOf, language),
            })}
          </p>
          <Readings submission={submission} rubric={rubric} />
        </>
      )}
      {file === null ? null : <FileLink file={file} />}
      {text === '' ? null : (
        <details>
          <summary>{t('assignment.submitted.read')}</summary>
          <p className="prose prose--serif assignment__text">{text}</p>
        </details>
      )}
    </Card>
  );
}

function stageOf({ result }: SubmissionView): Stage {
  if (result === null || result.state.startsWith('awaiting')) return 'with-readers';
  return result.passed ? 'passed' : 'failed';
}

function Readings({ submission, rubric }: SubmittedProps) {
  const { t, language } = useTranslation();
  const comments = submission.reviews.map(({ comment }) => comment).filter(Boolean);
  return (
    <>
      <dl className="assignment__points">
        {rubric.map((line) => (
          <div key={line.key}>
            <dt>{inLocale(line.title, language)}</dt>
            <dd className="numbers">
              {pointsFor(line, submission)
                .map((points) => t('assignment.rubric.points', { count: points }))
                .join(' · ')}
            </dd>
          </div>
        ))}
      </dl>
      {comments.map((comment, index) => (
        <figure className="assignment__comment" key={comment}>
          <figcaption className="soft">
            {t('assignment.submitted.comment', { number: index + 1 })}
          </figcaption>
          <blockquote>{comment}</blockquote>
        </figure>
      ))}
    </>
  );
}
