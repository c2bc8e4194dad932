import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useCohortChoice, withCohort } from '../../lib/cohort-choice.js';
import { formatDate } from '../../lib/dates.js';
import { inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { PageHeading } from '../../ui/page-heading.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { Skeleton } from '../../ui/skeleton.js';
import { StatusPill } from '../../ui/status-pill.js';
import type { PromptView } from './api-types.js';
import { countAnswered, progressOf, statusOf } from './model.js';
import { promptsQuery } from './queries.js';
import './prompts.css';

export function PromptsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(promptsQuery(useHttp(), useCohortChoice()));
  return (
    <div className="stack stack--wide prompts">
      <PageHeading title={t('prompts.list.heading')} lead={t('prompts.list.lead')} />
      {data !== undefined ? (
        <PromptList prompts={data.items} />
      ) : error !== null ? (
        <FailedState
          error={error}
          heading={t('prompts.list.failed')}
          safe={t('prompts.safe')}
          onTryAgain={() => void refetch()}
        />
      ) : (
        <Skeleton label={t('prompts.list.loading')} parts={['line', 'card', 'card', 'card']} />
      )}
    </div>
  );
}

function PromptList({ prompts }: { readonly prompts: readonly PromptView[] }) {
  const { t } = useTranslation();
  if (prompts.length === 0) {
    return <EmptyState heading={t('prompts.list.empty')}>{t('prompts.list.empty-why')}</EmptyState>;
  }
  const answered = countAnswered(prompts);
  return (
    <>
      <ProgressBar
        label={t('prompts.list.progress')}
        value={answered}
        max={prompts.length}
        text={t('prompts.list.counts', { answered, all: prompts.length })}
      />
      <ul className="plain-list stack">
        {prompts.map((prompt) => (
          <PromptCard key={prompt.id} prompt={prompt} />
        ))}
      </ul>
    </>
  );
}

function PromptCard({ prompt }: { readonly prompt: PromptView }) {
  const { t, language } = useTranslation();
  const choice = useCohortChoice();
  const progress = progressOf(prompt);
  return (
    <Card as="li">
      <div className="row row--apart">
        <h2 className="prompts__module">
          <Link to={withCohort(`/learn/prompts/${prompt.id}`, choice)}>
            {t('prompts.of-module', { code: prompt.moduleCode })}
          </Link>
        </h2>
        <StatusPill status={statusOf[progress]}>{t(`prompts.state.${progress}`)}</StatusPill>
      </div>
      <p className="soft">{inLocale(prompt.moduleTitle, language)}</p>
      <p className="prompts__question">{inLocale(prompt.text, language)}</p>
      {prompt.answeredOn === null ? null : (
        <p className="soft small">
          {t('prompts.answered-on', { date: formatDate(prompt.answeredOn, language) })}
        </p>
      )}
    </Card>
  );
}
