import { useCohortChoice } from '../../lib/cohort-choice.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import { LinkButton } from '../../ui/link-button.js';
import type { QuizOverviewView } from './api-types.js';
import { StartQuiz } from './start-quiz.js';

export interface BaselineCardProps {
  readonly programme: string;
  readonly quiz: QuizOverviewView;
}

/** What is said before a baseline, and once it has been handed in how it went. */
export function BaselineCard({ programme, quiz }: BaselineCardProps) {
  const { t } = useTranslation();
  const sat = quiz.attempts.find(({ state }) => state === 'submitted');
  return (
    <Card as="section" labelledBy="quiz-rules">
      <h2 className="quiz__heading" id="quiz-rules">
        {t(sat === undefined ? 'quiz.rules.heading' : 'quiz.baseline.eyebrow')}
      </h2>
      {sat === undefined ? (
        <>
          <ul className="stack stack--tight">
            <li>{t('quiz.rules.items', { count: quiz.items })}</li>
            <li>{t('quiz.baseline.counts')}</li>
            <li>{t('quiz.baseline.once')}</li>
            <li>{t('quiz.rules.no-limit')}</li>
            <li>{t('quiz.rules.saved')}</li>
            <li>{t('quiz.baseline.keys')}</li>
            <li>{t('quiz.baseline.seen')}</li>
          </ul>
          <StartQuiz programme={programme} quiz={quiz} />
        </>
      ) : (
        <Sat programme={programme} quiz={quiz} sat={sat} />
      )}
    </Card>
  );
}

interface SatProps extends BaselineCardProps {
  readonly sat: QuizOverviewView['attempts'][number];
}

function Sat({ programme, quiz, sat }: SatProps) {
  const { t } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  return (
    <>
      <p>{t('quiz.baseline.sat', { right: sat.right, of: sat.of })}</p>
      {sat.origin === 'paper' ? (
        <p className="soft">{t('quiz.attempts.on-paper')}</p>
      ) : (
        <div>
          <LinkButton kind="primary" to={addresses.review(programme, quiz.slug, sat.id)}>
            {t('quiz.baseline.see')}
          </LinkButton>
        </div>
      )}
    </>
  );
}
