import { useState, type FormEvent } from 'react';
import { useCohort } from '../../lib/cohort.js';
import { formatDate, formatInstant } from '../../lib/dates.js';
import { useReading } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { useKeptText } from '../../lib/use-kept-text.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { TextAreaField } from '../../ui/field.js';
import { StatusPill } from '../../ui/status-pill.js';
import type { CheckRequest } from './api-types.js';
import { dayIn, isLate, shortestAnswer } from './model.js';
import { useAnswer } from './queries.js';
import './checks.css';

export interface CheckProps {
  readonly check: CheckRequest;
  /** The title of the criterion asked about. */
  readonly criterion: string;
}

export function OpenCheck({ check, criterion }: CheckProps) {
  const { t, language } = useTranslation();
  const late = isLate(check, dayIn(useCohort().zone, new Date()));
  const due = formatDate(check.dueOn, language);
  return (
    <Card as="li">
      <Question check={check} criterion={criterion} />
      <p>
        <StatusPill status={late ? 'stopped' : 'waiting'}>
          {t(late ? 'checks.open.late' : 'checks.open.due', { due })}
        </StatusPill>
      </p>
      <AnswerForm check={check} />
    </Card>
  );
}

export function AnsweredCheck({ check, criterion }: CheckProps) {
  const { t } = useTranslation();
  const reading = useReading(useCohort().zone);
  return (
    <Card as="li" tone="sunken">
      <Question check={check} criterion={criterion} />
      <p>{check.answer}</p>
      <p className="soft small">
        {t('checks.answered.by', {
          who: check.answeredBy ?? '',
          when: check.answeredAt === null ? '' : formatInstant(check.answeredAt, reading),
        })}
      </p>
    </Card>
  );
}

function Question({ check, criterion }: CheckProps) {
  const { t } = useTranslation();
  const reading = useReading(useCohort().zone);
  return (
    <>
      <h3>{t('checks.question.heading', { name: check.name, criterion })}</h3>
      <p className="soft small">
        {t('checks.question.asked', { when: formatInstant(check.askedAt, reading) })}
      </p>
      <blockquote className="check-question">{check.question}</blockquote>
    </>
  );
}

function AnswerForm({ check }: { readonly check: CheckRequest }) {
  const { t } = useTranslation();
  const answer = useKeptText(`check.${check.id}`);
  const send = useAnswer(check.id);
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (send.isPending) return;
    const text = answer.text.trim();
    const short = text.length < shortestAnswer;
    setError(short ? t('checks.answer.short', { count: shortestAnswer }) : undefined);
    if (short) return;
    send.mutate(text, {
      onSuccess: answer.forget,
      onError: (problem) => setError(problemMessage(t, problem)),
    });
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextAreaField
        label={t('checks.answer.label')}
        help={t('checks.answer.help')}
        error={error}
        rows={4}
        maxLength={2000}
        value={answer.text}
        onChange={(event) => answer.change(event.target.value)}
      />
      <p>
        <Button type="submit" kind="primary" busy={send.isPending}>
          {t('checks.answer.send', { name: check.name })}
        </Button>
      </p>
    </form>
  );
}
