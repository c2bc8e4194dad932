import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useCohortChoice } from '../../lib/cohort-choice.js';
import { learnAddresses } from '../../lib/learn-addresses.js';
import { inLocale } from '../../lib/me.js';
import { isNowhere } from '../../lib/problem-error.js';
import { useHttp } from '../../lib/services.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Card } from '../../ui/card.js';
import { EmptyState } from '../../ui/empty-state.js';
import { FailedState } from '../../ui/failed-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { PageHeading } from '../../ui/page-heading.js';
import { Skeleton } from '../../ui/skeleton.js';
import type { QuizOverviewView } from './api-types.js';
import { AttemptTable } from './attempt-table.js';
import { BaselineCard } from './baseline-card.js';
import { quizQuery } from './queries.js';
import { QuizRules } from './quiz-rules.js';
import { StartQuiz } from './start-quiz.js';
import './quiz.css';

export function QuizPage() {
  const { t } = useTranslation();
  const { programme = '', quiz: slug = '' } = useParams();
  const choice = useCohortChoice();
  const { data, error, refetch } = useQuery(quizQuery(useHttp(), slug, choice));
  const home = learnAddresses(choice).programme(programme);
  if (data !== undefined) return <Loaded programme={programme} quiz={data} />;
  if (error === null) {
    return <Skeleton label={t('quiz.loading')} parts={['heading', 'line', 'card', 'button']} />;
  }
  return (
    <div className="quiz stack stack--wide">
      <PageHeading title={t('quiz.heading')} />
      {isNowhere(error) ? (
        <EmptyState
          heading={t('quiz.unknown.heading')}
          action={
            <LinkButton kind="primary" to={home}>
              {t('quiz.to-programme')}
            </LinkButton>
          }
        >
          {t('quiz.unknown.text')}
        </EmptyState>
      ) : (
        <FailedState
          error={error}
          heading={t('quiz.failed')}
          safe={t('quiz.safe')}
          onTryAgain={() => void refetch()}
        />
      )}
    </div>
  );
}

interface LoadedProps {
  readonly programme: string;
  readonly quiz: QuizOverviewView;
}

function Loaded({ programme, quiz }: LoadedProps) {
  const { t, language } = useTranslation();
  const addresses = learnAddresses(useCohortChoice());
  return (
    <div className="quiz stack stack--wide">
      <PageHeading
        eyebrow={<Link to={addresses.programme(programme)}>{t('quiz.to-programme')}</Link>}
        title={inLocale(quiz.title, language)}
      />
      {quiz.baseline ? (
        <BaselineCard programme={programme} quiz={quiz} />
      ) : (
        <CountingQuiz programme={programme} quiz={quiz} />
      )}
    </div>
  );
}

function CountingQuiz({ programme, quiz }: LoadedProps) {
  const { t } = useTranslation();
  return (
    <>
      {quiz.state === 'outline' ? (
        <EmptyState heading={t('quiz.outline.heading')}>{t('quiz.outline.text')}</EmptyState>
      ) : (
        <Card as="section" labelledBy="quiz-rules">
          <h2 className="quiz__heading" id="quiz-rules">
            {t('quiz.rules.heading')}
          </h2>
          <QuizRules quiz={quiz} />
          <StartQuiz programme={programme} quiz={quiz} />
        </Card>
      )}
      <AttemptTable programme={programme} quiz={quiz} />
    </>
  );
}
