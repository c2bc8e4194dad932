import { useNavigate } from 'react-router';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { formatInstant } from '../../lib/dates.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { useReading } from '../../lib/me.js';
import { problemMessage } from '../../lib/problem.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { LinkButton } from '../../ui/link-button.js';
import { Notice } from '../../ui/notice.js';
import type { QuizOverviewView } from './api-types.js';
import { useStartAttempt } from './queries.js';

export interface StartQuizProps {
  readonly programme: string;
  readonly quiz: QuizOverviewView;
}

/** Continue, begin, or the reason why not. */
export function StartQuiz({ programme, quiz }: StartQuizProps) {
  const { t } = useTranslation();
  const reading = useReading();
  const addresses = learnAddresses(useCohortChoice());
  const navigate = useNavigate();
  const start = useStartAttempt(quiz.slug);
  if (quiz.open !== null) {
    return (
      <div className="stack">
        <Notice>{t('quiz.start.open')}</Notice>
        <div>
          <LinkButton kind="primary" to={addresses.attempt(programme, quiz.slug, quiz.open)}>
            {t(quiz.baseline ? 'quiz.baseline.continue' : 'quiz.start.continue')}
          </LinkButton>
        </div>
      </div>
    );
  }
  if (!quiz.mayStart) {
    return (
      <Notice tone="waiting">
        <p>{t([`problem.${quiz.refusal}`, 'problem.status.422'])}</p>
        {quiz.nextAttemptAt === null ? null : (
          <p>{t('quiz.start.next', { at: formatInstant(quiz.nextAttemptAt, reading) })}</p>
        )}
      </Notice>
    );
  }
  const begin = () =>
    start.mutate(undefined, {
      onSuccess: ({ id }) => void navigate(addresses.attempt(programme, quiz.slug, id)),
    });
  return (
    <div className="stack">
      {start.error === null ? null : (
        <Notice tone="error" live="alert">
          {problemMessage(t, start.error)}
        </Notice>
      )}
      <div>
        <Button kind="primary" busy={start.isPending} onClick={begin}>
          {t(buttonOf(quiz))}
        </Button>
      </div>
    </div>
  );
}

function buttonOf({ baseline, attempts }: QuizOverviewView): string {
  if (baseline) return 'quiz.baseline.begin';
  return attempts.length === 0 ? 'quiz.start.begin' : 'quiz.start.begin-again';
}
