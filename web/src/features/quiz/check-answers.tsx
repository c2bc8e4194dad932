import { useEffect, useRef } from 'react';
import { problemMessage } from '../../lib/problem.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import type { ItemStanding } from './model.js';

export interface HandingIn {
  /** Pressed, and waiting until the server has every answer. */
  readonly waiting: boolean;
  readonly sending: boolean;
  readonly unsaved: number;
  readonly error: unknown;
  readonly handIn: () => void;
  readonly stop: () => void;
}

export interface CheckAnswersProps {
  readonly standings: readonly ItemStanding[];
  readonly handingIn: HandingIn;
  readonly onGo: (index: number) => void;
  /** What happens after handing in. */
  readonly then: string;
}

/** The last look before handing in: what has no answer is named. */
export function CheckAnswers({ standings, handingIn, onGo, then }: CheckAnswersProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const open = standings.filter(({ answered }) => !answered);
  const flagged = standings.filter((one) => one.flagged);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <section className="stack" aria-labelledby="check-answers">
      <h2 id="check-answers" ref={heading} tabIndex={-1}>
        {t('quiz.check.heading')}
      </h2>
      {open.length === 0 ? (
        <Notice tone="done">{t('quiz.check.complete', { count: standings.length })}</Notice>
      ) : (
        <Notice tone="waiting">
          <p>{t('quiz.check.open', { count: open.length })}</p>
          <Questions standings={open} onGo={onGo} />
        </Notice>
      )}
      {flagged.length === 0 ? null : (
        <Notice>
          <p>{t('quiz.check.flagged', { count: flagged.length })}</p>
          <Questions standings={flagged} onGo={onGo} />
        </Notice>
      )}
      <p>{then}</p>
      <HandIn
        handingIn={handingIn}
        answered={standings.length - open.length}
        of={standings.length}
      />
    </section>
  );
}

function Questions({ standings, onGo }: Pick<CheckAnswersProps, 'standings' | 'onGo'>) {
  const { t } = useTranslation();
  return (
    <div className="row">
      {standings.map(({ id, number }) => (
        <button
          key={id}
          type="button"
          className="question-list__item numbers"
          aria-label={t('quiz.check.go', { number })}
          onClick={() => onGo(number - 1)}
        >
          {number}
        </button>
      ))}
    </div>
  );
}

interface HandInProps {
  readonly handingIn: HandingIn;
  readonly answered: number;
  readonly of: number;
}

function HandIn({ handingIn, answered, of }: HandInProps) {
  const { t } = useTranslation();
  const { waiting, sending, unsaved, error } = handingIn;
  return (
    <div className="stack">
      <div role="status">
        {waiting && unsaved > 0 ? (
          <Notice tone="waiting">
            <p>{t('quiz.hand-in.waiting', { count: unsaved })}</p>
            <p>{t('quiz.hand-in.waiting-safe')}</p>
          </Notice>
        ) : null}
      </div>
      {error === null || sending ? null : (
        <Notice tone="error" live="alert">
          <p>{problemMessage(t, error)}</p>
          <p>{t('quiz.hand-in.safe')}</p>
        </Notice>
      )}
      <div className="row">
        <Button kind="primary" busy={waiting || sending} onClick={handingIn.handIn}>
          {t('quiz.hand-in.do', { answered, of })}
        </Button>
        {waiting && unsaved > 0 ? (
          <Button onClick={handingIn.stop}>{t('quiz.hand-in.stop')}</Button>
        ) : null}
      </div>
    </div>
  );
}
