import { useId, useState, type FormEvent } from 'react';
import { formatDate } from '../../lib/dates.js';
import { inLocale } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { useKeptText } from '../../lib/use-kept-text.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { TextAreaField } from '../../ui/field.js';
import { Notice } from '../../ui/notice.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import type { CheckView, OutcomeView } from './api-types.js';
import { longestQuestion, shortestQuestion } from './model.js';
import { useAskForCheck } from './queries.js';

export interface AskForCheckProps {
  readonly outcome: OutcomeView;
  readonly open: CheckView | undefined;
  readonly cohort: string;
}

/** A person looks again: the right to one stands beside every finding, met or not. */
export function AskForCheck({ outcome, open, cohort }: AskForCheckProps) {
  const { t, language } = useTranslation();
  const [asking, setAsking] = useState(false);
  const formId = useId();
  if (open !== undefined) {
    return (
      <Notice tone="waiting" live={asking ? 'status' : undefined}>
        {t('certificate.check.waiting', { date: formatDate(open.dueOn, language) })}
      </Notice>
    );
  }
  return (
    <div className="stack no-print">
      <div className="row">
        <Button
          kind="quiet"
          aria-expanded={asking}
          aria-controls={asking ? formId : undefined}
          onClick={() => setAsking(!asking)}
        >
          {t('certificate.check.open')}
          <VisuallyHidden>{`: ${inLocale(outcome.title, language)}`}</VisuallyHidden>
        </Button>
      </div>
      {asking ? <CheckForm id={formId} criterion={outcome.key} cohort={cohort} /> : null}
    </div>
  );
}

interface CheckFormProps {
  readonly id: string;
  readonly criterion: string;
  readonly cohort: string;
}

function CheckForm({ id, criterion, cohort }: CheckFormProps) {
  const { t } = useTranslation();
  const kept = useKeptText(`check.${cohort}.${criterion}`);
  const ask = useAskForCheck();
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ask.isPending) return;
    const question = kept.text.trim();
    const short = question.length < shortestQuestion;
    setError(short ? t('certificate.check.too-short') : undefined);
    if (short) return document.getElementById(`${id}-question`)?.focus();
    ask.mutate(
      { criterion, question },
      {
        onSuccess: () => kept.forget(),
        onError: (refusal) => setError(problemMessage(t, refusal)),
      },
    );
  };
  return (
    <form id={id} className="stack" onSubmit={submit} noValidate>
      <TextAreaField
        id={`${id}-question`}
        label={t('certificate.check.label')}
        help={t('certificate.check.help')}
        rows={4}
        maxLength={longestQuestion}
        value={kept.text}
        error={error}
        onChange={(event) => kept.change(event.target.value)}
      />
      <div className="row">
        <Button type="submit" kind="primary" busy={ask.isPending}>
          {t('certificate.check.deed')}
        </Button>
      </div>
    </form>
  );
}
