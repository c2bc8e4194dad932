import { problemMessage } from '../../lib/problem.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import type { HandingIn } from './check-answers.js';
import type { Outbox } from './outbox.js';

export interface TimeOverProps {
  readonly outbox: Outbox;
  /** Handed in already, here or elsewhere. */
  readonly submitted: boolean;
  readonly handingIn: HandingIn;
  readonly review: string;
  readonly onLeave: () => void;
}

/** No more answers are taken: what counts is said, also what came too late. */
export function TimeOver(props: TimeOverProps) {
  const { outbox, submitted, handingIn, review, onLeave } = props;
  const { t } = useTranslation();
  const tooLate = submitted || outbox.closed !== null ? outbox.queue.length : 0;
  return (
    <Notice tone="waiting" live="status">
      <p>
        <strong>{t(submitted ? 'quiz.over.elsewhere' : 'quiz.over.time')}</strong>
      </p>
      <p>{t('quiz.over.counts')}</p>
      {tooLate === 0 ? null : <p>{t('quiz.over.too-late', { count: tooLate })}</p>}
      {submitted || handingIn.unsaved === 0 ? null : (
        <p>{t('quiz.hand-in.waiting', { count: handingIn.unsaved })}</p>
      )}
      {handingIn.error === null ? null : <p>{problemMessage(t, handingIn.error)}</p>}
      <p>
        {submitted ? (
          <LinkButton kind="primary" to={review} onClick={onLeave}>
            {t('quiz.over.result')}
          </LinkButton>
        ) : (
          <Button
            kind="primary"
            busy={handingIn.waiting || handingIn.sending}
            onClick={handingIn.handIn}
          >
            {t('quiz.over.result')}
          </Button>
        )}
      </p>
    </Notice>
  );
}
