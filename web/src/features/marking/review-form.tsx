import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useCohort } from '../../lib/cohort.js';
import { inLocale } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { useKeptText } from '../../lib/use-kept-text.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Choice, ChoiceGroup } from '../../ui/choice.js';
import { ErrorSummary, type SummarisedError } from '../../ui/error-summary.js';
import { TextAreaField } from '../../ui/field.js';
import type { RubricLine, SubmissionView } from './api-types.js';
import { missingLines, mostPoints, pointsFrom, totalOf } from './model.js';
import { useGiveReview } from './queries.js';

const lineId = (key: string) => `line-${key}`;

/** One level a line, each with its anchor; what is chosen and written stays on the device until it is saved. */
export function ReviewForm({ submission }: { readonly submission: SubmissionView }) {
  const { t, language } = useTranslation();
  const { slug } = useCohort();
  const navigate = useNavigate();
  const give = useGiveReview(submission.id);
  const { rubric } = submission;
  const kept = useKeptText(`review.${submission.id}.lines`);
  const comment = useKeptText(`review.${submission.id}.comment`);
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);
  const points = pointsFrom(kept.text, rubric);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (give.isPending) return;
    const missing = missingLines(points, rubric).map(({ key, title }) => ({
      fieldId: lineId(key),
      text: t('marking.review.missing', { line: inLocale(title, language) }),
    }));
    setErrors(missing);
    if (missing.length > 0) return;
    give.mutate(
      { lines: points, comment: comment.text.trim() },
      {
        onSuccess: (next) => {
          kept.forget();
          comment.forget();
          void (next === null
            ? navigate(`/teach/${slug}/marking`, { state: 'all-read' })
            : navigate(`/teach/${slug}/marking/${next}`, { state: 'saved' }));
        },
        onError: (error) => setErrors([{ text: problemMessage(t, error) }]),
      },
    );
  };

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary heading={t('marking.review.not-saved')} errors={errors} />
      {rubric.map((line) => (
        <LineChoice
          key={line.key}
          line={line}
          chosen={points[line.key]}
          error={errors.find(({ fieldId }) => fieldId === lineId(line.key))?.text}
          onChoose={(level) => kept.change(JSON.stringify({ ...points, [line.key]: level }))}
        />
      ))}
      <TextAreaField
        label={t('marking.review.comment')}
        help={t('marking.review.comment-help')}
        maxLength={10_000}
        value={comment.text}
        onChange={(event) => comment.change(event.target.value)}
      />
      <p className="marking__total numbers" role="status">
        {t('marking.review.total', { points: totalOf(points), of: mostPoints(rubric) })}
      </p>
      <Button type="submit" kind="primary" busy={give.isPending}>
        {t('marking.review.save')}
      </Button>
    </form>
  );
}

interface LineChoiceProps {
  readonly line: RubricLine;
  readonly chosen: number | undefined;
  readonly error: string | undefined;
  readonly onChoose: (level: number) => void;
}

function LineChoice({ line, chosen, error, onChoose }: LineChoiceProps) {
  const { t, language } = useTranslation();
  return (
    <ChoiceGroup id={lineId(line.key)} legend={inLocale(line.title, language)} error={error}>
      {line.levels.map((text, level) => (
        <Choice
          key={level}
          type="radio"
          name={line.key}
          checked={chosen === level}
          onChange={() => onChoose(level)}
        >
          <strong className="numbers">{t('marking.review.points', { count: level })}</strong>{' '}
          {inLocale(text, language)}
        </Choice>
      ))}
    </ChoiceGroup>
  );
}
