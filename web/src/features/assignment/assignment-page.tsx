import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { inLocale } from '../../lib/me.js';
import { isNowhere } from '../../lib/problem-error.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { AssignmentView } from './api-types.js';
import { handedIn } from './model.js';
import { assignmentQuery } from './queries.js';
import { Rubric } from './rubric.js';
import { Standing } from './standing.js';
import { Submitted } from './submitted.js';
import { Task } from './task.js';
import { Workshop } from './workshop.js';
import './assignment.css';

export function AssignmentPage() {
  const { t, language } = useTranslation();
  const { data, error, refetch } = useQuery(assignmentQuery(useHttp(), useCohortChoice()));
  const title = data === undefined ? t('assignment.heading') : inLocale(data.title, language);
  return (
    <div className="stack stack--wide">
      <PageHeading title={title} eyebrow={t('assignment.eyebrow')} />
      {data !== undefined ? (
        <Assignment key={data.slug} view={data} />
      ) : error === null ? (
        <Skeleton label={t('assignment.loading')} parts={['line', 'line', 'card', 'card']} />
      ) : isNowhere(error) ? (
        <EmptyState
          heading={t('assignment.none')}
          action={<LinkButton to="/learn">{t('assignment.home')}</LinkButton>}
        >
          {t('assignment.none-why')}
        </EmptyState>
      ) : (
        <FailedState
          error={error}
          heading={t('assignment.failed')}
          safe={t('assignment.safe')}
          onTryAgain={() => void refetch()}
        />
      )}
    </div>
  );
}

function Assignment({ view }: { readonly view: AssignmentView }) {
  const [justHandedIn, setJustHandedIn] = useState(false);
  const submitted = handedIn(view);
  return (
    <>
      <Standing view={view} justHandedIn={justHandedIn} />
      {submitted.map((submission) => (
        <Submitted key={submission.id} submission={submission} rubric={view.rubric} />
      ))}
      <Task html={view.task} />
      <Rubric lines={view.rubric} readers={view.readers} />
      {view.mayHandIn ? (
        <Workshop
          key={submitted.length}
          view={view}
          onHandedIn={() => {
            setJustHandedIn(true);
            window.scrollTo(0, 0);
          }}
        />
      ) : null}
    </>
  );
}
