import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { toLocale } from '../../lib/i18n.js';
import { isKeptAnswers } from '../../lib/kept-place.js';
import { useReading } from '../../lib/me.js';
import type { Answers } from '../../lib/practice/practice.js';
import { ProblemError } from '../../lib/problem-error.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Practice } from '../../ui/practice/practice.js';
import { SavedState } from '../../ui/saved-state.js';
import { selfStudyAddresses } from './addresses.js';
import type { StudyQuiz } from './api-types.js';
import { NotShown, StudySkeleton } from './not-shown.js';
import { studyQuizQuery } from './queries.js';
import { useLatestSaver } from './use-latest-saver.js';
import '../../ui/lesson/lesson.css';
import '../../ui/practice/practice.css';

/** A quiz for practice of somebody who has an account: what was answered is kept, and marked by nobody. */
export function StudyQuizPage() {
  const { language } = useTranslation();
  const { programme = null, quiz = '' } = useParams();
  const query = studyQuizQuery(useHttp(), { programme, quiz }, toLocale(language));
  const { data, error, refetch } = useQuery(query);
  if (data !== undefined) return <Loaded key={data.id} quiz={data} />;
  if (error === null) return <StudySkeleton />;
  return (
    <NotShown
      unknown={error instanceof ProblemError && error.status === 404}
      error={error}
      onTryAgain={() => void refetch()}
    />
  );
}

const readAnswers = (kept: unknown): Answers | null => (isKeptAnswers(kept) ? kept : null);

function Loaded({ quiz }: { readonly quiz: StudyQuiz }) {
  const { t } = useTranslation();
  const reading = useReading();
  const { id, title, items, programme } = quiz;
  const { saver, saving } = useLatestSaver({
    path: '/me/self-study/quizzes/{id}',
    id,
    read: readAnswers,
    body: (answers: Answers) => ({ answers }),
  });
  const [checked, setChecked] = useState(() => saver.waiting() ?? quiz.answers);
  const [round, setRound] = useState(0);
  const keep = (answers: Answers) => {
    setChecked(answers);
    saver.save(answers);
  };
  const beginAgain = () => {
    keep({});
    setRound(round + 1);
    window.scrollTo(0, 0);
  };
  return (
    <div className="lesson stack">
      <PageHeading
        title={title}
        lead={t('self-study.practice.lead')}
        eyebrow={
          <Link to={selfStudyAddresses.home()}>{programme?.title ?? t('self-study.heading')}</Link>
        }
      />
      <SavedState saving={saving} reading={reading} />
      <Practice
        key={round}
        items={items}
        checked={checked}
        onCheck={keep}
        onBeginAgain={beginAgain}
        stays={t('self-study.practice.kept')}
        after={() => (
          <p>
            <Link to={selfStudyAddresses.home()}>{t('self-study.after.home')}</Link>
          </p>
        )}
      />
    </div>
  );
}
