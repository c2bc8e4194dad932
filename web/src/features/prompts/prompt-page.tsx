import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useCohortChoice, withCohort } from '../../lib/cohort-choice.js';
import { formatDate } from '../../lib/dates.js';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Answer } from './answer.js';
import type { PromptView } from './api-types.js';
import { nextOpen, progressOf } from './model.js';
import { promptsQuery } from './queries.js';
import './prompts.css';

export function PromptPage() {
  const { t, language } = useTranslation();
  const { id } = useParams();
  const choice = useCohortChoice();
  const { data, error, refetch } = useQuery(promptsQuery(useHttp(), choice));
  const prompt = data?.items.find((item) => item.id === id);
  const title =
    prompt === undefined
      ? t('prompts.one.heading')
      : t('prompts.of-module', { code: prompt.moduleCode });
  return (
    <div className="stack stack--wide prompts">
      <PageHeading
        title={title}
        lead={prompt === undefined ? undefined : inLocale(prompt.moduleTitle, language)}
        eyebrow={<Link to={withCohort('/learn/prompts', choice)}>{t('prompts.one.all')}</Link>}
      />
      {data === undefined ? (
        error === null ? (
          <Skeleton label={t('prompts.one.loading')} parts={['line', 'line', 'card', 'button']} />
        ) : (
          <FailedState error={error} safe={t('prompts.safe')} onTryAgain={() => void refetch()} />
        )
      ) : prompt === undefined ? (
        <EmptyState
          heading={t('prompts.one.unknown')}
          action={
            <LinkButton kind="primary" to={withCohort('/learn/prompts', choice)}>
              {t('prompts.one.all')}
            </LinkButton>
          }
        >
          {t('prompts.one.unknown-why')}
        </EmptyState>
      ) : (
        <OnePrompt key={prompt.id} prompt={prompt} next={nextOpen(data.items, prompt)} />
      )}
    </div>
  );
}

interface OnePromptProps {
  readonly prompt: PromptView;
  readonly next: PromptView | undefined;
}

function OnePrompt({ prompt, next }: OnePromptProps) {
  const { t, language } = useTranslation();
  return (
    <>
      <blockquote className="prompts__asked">{inLocale(prompt.text, language)}</blockquote>
      {progressOf(prompt) === 'paper' ? (
        <Notice tone="done">
          {prompt.answeredOn === null
            ? t('prompts.paper.answered')
            : t('prompts.paper.answered-on', { date: formatDate(prompt.answeredOn, language) })}
        </Notice>
      ) : (
        <Answer prompt={prompt} next={next} />
      )}
    </>
  );
}
