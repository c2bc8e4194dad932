import { useCallback, useEffect, useState } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { inLocale, useReading } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { PageHeading } from '../../ui/page-heading.js';
import { SavedState } from '../../ui/saved-state.js';
import type { AttemptView } from './api-types.js';
import { CheckAnswers } from './check-answers.js';
import { LocaleNotice } from './locale-notice.js';
import { standings as standingsOf, viewIn, type ItemStanding } from './model.js';
import { Question } from './question.js';
import { QuestionList } from './question-list.js';
import { TimeLeftLine } from './time-left.js';
import { TimeOver } from './time-over.js';
import { useAnswers, useFlags } from './use-answers.js';
import { useHandingIn } from './use-handing-in.js';
import { useTimeLeft } from './use-time-left.js';

export interface AttemptProps {
  readonly attempt: AttemptView;
  readonly arrivedAt: number;
  /** Where the reasons are, once it is handed in. */
  readonly review: string;
}

export function Attempt({ attempt, arrivedAt, review }: AttemptProps) {
  const { t, language } = useTranslation();
  const reading = useReading();
  const { keeper, outbox, saving, keptOnDevice } = useAnswers(attempt);
  const { flags, toggle, forget } = useFlags(attempt.id);
  const time = useTimeLeft(attempt, arrivedAt);
  const navigate = useNavigate();
  const forgetAll = useCallback(() => {
    keeper.forget();
    forget();
  }, [keeper, forget]);
  const onDone = useCallback(() => {
    forgetAll();
    void navigate(review, { replace: true });
  }, [forgetAll, navigate, review]);
  const handingIn = useHandingIn({ attemptId: attempt.id, outbox, onDone });
  const { view, go, moved } = useView(attempt.items.length);
  const submitted = attempt.state === 'submitted' || outbox.closed === 'quiz.attempt-closed';
  const over = submitted || time.leftMs === 0 || outbox.closed !== null;
  const nothingLost = submitted && outbox.queue.length === 0;
  useEffect(() => {
    if (nothingLost) forgetAll();
  }, [nothingLost, forgetAll]);
  const standings = standingsOf(attempt.items, outbox.answers, flags);
  const shown = view.kind === 'question' ? attempt.items[view.index] : undefined;

  if (nothingLost) return <Navigate replace to={review} />;
  return (
    <div className="quiz stack">
      <PageHeading
        eyebrow={
          attempt.quiz.baseline
            ? t('quiz.baseline.eyebrow')
            : t('quiz.attempt.number', { number: attempt.number })
        }
        title={inLocale(attempt.quiz.title, language)}
      />
      <div className="row row--apart attempt__head">
        <span className="soft numbers">
          {t('quiz.attempt.answered', {
            answered: standings.filter(({ answered }) => answered).length,
            of: standings.length,
          })}
        </span>
        <TimeLeftLine {...time} />
        <SavedState saving={saving} reading={reading} />
      </div>
      {saving.state === 'not-saved' && !over ? (
        <Notice tone="waiting">
          {t(
            saving.signedOut === true
              ? 'quiz.trouble.signed-out'
              : keptOnDevice
                ? 'quiz.trouble.kept'
                : 'quiz.trouble.stay',
          )}
        </Notice>
      ) : null}
      <LocaleNotice texts={attempt.items.map(({ stem }) => stem)} />
      {over ? (
        <TimeOver
          outbox={outbox}
          submitted={submitted}
          handingIn={handingIn}
          review={review}
          onLeave={forgetAll}
        />
      ) : null}
      {shown === undefined || view.kind === 'check' ? (
        over ? null : (
          <CheckAnswers
            standings={standings}
            handingIn={handingIn}
            onGo={(index) => go(String(index + 1))}
            then={t(attempt.quiz.baseline ? 'quiz.baseline.check' : 'quiz.check.final')}
          />
        )
      ) : (
        <>
          <p className="question__number">
            {t('quiz.attempt.question', { at: view.index + 1, of: standings.length })}
          </p>
          <Question
            key={shown.id}
            item={shown}
            answer={outbox.answers[shown.id]?.answer}
            flagged={flags.includes(shown.id)}
            closed={over}
            takesFocus={moved}
            onAnswer={(answer) => {
              handingIn.stop();
              keeper.answer(shown.id, answer);
            }}
            onFlag={() => toggle(shown.id)}
          />
        </>
      )}
      <Steps view={view} standings={standings} go={go} />
      <QuestionList
        standings={standings}
        current={view.kind === 'question' ? view.index : null}
        onGo={(index) => go(String(index + 1))}
      />
    </div>
  );
}

/** The question stands in the address, so that the browser's own Back goes one question back. */
function useView(count: number) {
  const [search, setSearch] = useSearchParams();
  const [moved, setMoved] = useState(false);
  const go = (to: string) => {
    setMoved(true);
    setSearch((now) => {
      now.set('question', to);
      return now;
    });
  };
  return { view: viewIn(search.get('question'), count), go, moved };
}

interface StepsProps {
  readonly view: ReturnType<typeof viewIn>;
  readonly standings: readonly ItemStanding[];
  readonly go: (to: string) => void;
}

function Steps({ view, standings, go }: StepsProps) {
  const { t } = useTranslation();
  const last = standings.length;
  const at = view.kind === 'question' ? view.index + 1 : last + 1;
  return (
    <div className="question-steps">
      {at === 1 ? null : <Button onClick={() => go(String(at - 1))}>{t('quiz.steps.back')}</Button>}
      {at < last ? (
        <Button kind="primary" onClick={() => go(String(at + 1))}>
          {t('quiz.steps.next')}
        </Button>
      ) : null}
      {at === last ? (
        <Button kind="primary" onClick={() => go('check')}>
          {t('quiz.steps.check')}
        </Button>
      ) : null}
    </div>
  );
}
