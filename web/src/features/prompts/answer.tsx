import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useCohortChoice, withCohort } from '../../lib/cohort-choice.js';
import { formatDate } from '../../lib/dates.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import type { PromptView } from './api-types.js';
import { promptsQuery } from './queries.js';
import { WriteAnswer } from './write-answer.js';

export interface AnswerProps {
  readonly prompt: PromptView;
  readonly next: PromptView | undefined;
}

type Step = 'reading' | 'writing' | 'just-answered';

/** An answer is written until it is given, then read; it can be changed until evidence closes. */
export function Answer({ prompt, next }: AnswerProps) {
  const queries = useQueryClient();
  const http = useHttp();
  const choice = useCohortChoice();
  const [step, setStep] = useState<Step>(prompt.state === 'answered' ? 'reading' : 'writing');
  if (step === 'writing') {
    return (
      <WriteAnswer
        prompt={prompt}
        onAnswered={() => {
          setStep('just-answered');
          void queries.invalidateQueries({ queryKey: promptsQuery(http, choice).queryKey });
        }}
      />
    );
  }
  return (
    <>
      {step === 'just-answered' ? <Done next={next} /> : null}
      <ReadAnswer prompt={prompt} onChange={() => setStep('writing')} />
    </>
  );
}

function Done({ next }: { readonly next: PromptView | undefined }) {
  const { t } = useTranslation();
  const choice = useCohortChoice();
  return (
    <Notice
      tone="done"
      live="status"
      action={
        next === undefined ? undefined : (
          <LinkButton to={withCohort(`/learn/prompts/${next.id}`, choice)}>
            {t('prompts.answer.next', { code: next.moduleCode })}
          </LinkButton>
        )
      }
    >
      {t('prompts.answer.done')}
    </Notice>
  );
}

interface ReadAnswerProps {
  readonly prompt: PromptView;
  readonly onChange: () => void;
}

function ReadAnswer({ prompt, onChange }: ReadAnswerProps) {
  const { t, language } = useTranslation();
  return (
    <Card as="section" labelledBy="own-answer">
      <h2 id="own-answer">{t('prompts.answer.yours')}</h2>
      {prompt.answeredOn === null ? null : (
        <p className="soft">
          {t('prompts.answered-on', { date: formatDate(prompt.answeredOn, language) })}
        </p>
      )}
      <p className="prose prose--serif prompts__answer">{prompt.answer?.text ?? ''}</p>
      <p className="soft">{t('prompts.answer.who-reads')}</p>
      <div className="row no-print">
        <Button onClick={onChange}>{t('prompts.answer.change')}</Button>
      </div>
    </Card>
  );
}
