import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { inLocale } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { SelfStudyView } from './api-types.js';
import { GoOn } from './go-on.js';
import { keepsSomething } from './model.js';
import { selfStudyQuery, useForget } from './queries.js';
import { LessonRows, QuizRows } from './rows.js';
import { TakeAlong } from './take-along.js';
import './self-study.css';

/** What is open to everybody, with the reader's own place in it, on whatever device. */
export function SelfStudyPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(selfStudyQuery(useHttp()));
  return (
    <div className="stack stack--wide">
      <PageHeading title={t('self-study.heading')} lead={t('self-study.lead')} />
      {data !== undefined ? (
        <Loaded view={data} />
      ) : error !== null ? (
        <FailedState
          error={error}
          heading={t('self-study.failed')}
          safe={t('self-study.safe')}
          onTryAgain={() => void refetch()}
        />
      ) : (
        <Skeleton label={t('self-study.loading')} parts={['card', 'row', 'row', 'row']} />
      )}
    </div>
  );
}

function Loaded({ view }: { readonly view: SelfStudyView }) {
  const { t, language } = useTranslation();
  const { programmes, quizzes } = view;
  return (
    <>
      <TakeAlong view={view} file />
      <GoOn next={view.next} />
      {programmes.length === 0 && quizzes.length === 0 ? (
        <EmptyState heading={t('self-study.nothing')}>{t('self-study.nothing-text')}</EmptyState>
      ) : null}
      {programmes.map((programme) => (
        <section
          className="stack stack--tight"
          key={programme.slug}
          aria-labelledby={programme.slug}
        >
          <h2 id={programme.slug}>{inLocale(programme.title, language)}</h2>
          <LessonRows programme={programme} />
          <QuizRows programme={programme.slug} quizzes={programme.quizzes} />
          <p>
            <a href={`/${language}/participation/${programme.slug}`}>{t('self-study.paper')}</a>
          </p>
        </section>
      ))}
      {quizzes.length === 0 ? null : (
        <section className="stack stack--tight" aria-labelledby="quizzes-for-all">
          <h2 id="quizzes-for-all">{t('self-study.quizzes')}</h2>
          <QuizRows programme={null} quizzes={quizzes} />
        </section>
      )}
      <p className="soft">
        {t('self-study.counts-not')} <Link to="/learn/cohorts">{t('self-study.open-cohorts')}</Link>
      </p>
      {keepsSomething(view) ? <Forget /> : null}
    </>
  );
}

/** Deleting cannot be undone: so it asks, and says what stays. */
function Forget() {
  const { t } = useTranslation();
  const forget = useForget();
  const [asking, setAsking] = useState(false);
  return (
    <section className="stack stack--tight" aria-labelledby="forget">
      <h2 className="self-study__small" id="forget">
        {t('self-study.forget.heading')}
      </h2>
      <p>{t('self-study.forget.text')}</p>
      <div>
        <Button onClick={() => setAsking(true)}>{t('self-study.forget.begin')}</Button>
      </div>
      {asking ? (
        <Dialog
          open
          onClose={() => setAsking(false)}
          heading={t('self-study.forget.sure')}
          actions={
            <>
              <Button
                kind="primary"
                busy={forget.isPending}
                onClick={() => forget.mutate(undefined, { onSuccess: () => setAsking(false) })}
              >
                {t('self-study.forget.deed')}
              </Button>
              <Button onClick={() => setAsking(false)}>{t('self-study.forget.keep')}</Button>
            </>
          }
        >
          <p>{t('self-study.forget.goes')}</p>
          {forget.error === null ? null : (
            <Notice tone="error" live="alert">
              {problemMessage(t, forget.error)}
            </Notice>
          )}
        </Dialog>
      ) : null}
    </section>
  );
}
