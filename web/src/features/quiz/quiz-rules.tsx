import { useTranslation } from '../../lib/use-translation.js';
import type { QuizOverviewView } from './api-types.js';
import { attemptsLeft } from './model.js';

/** Everything that will hold, said before the start. */
export function QuizRules({ quiz }: { readonly quiz: QuizOverviewView }) {
  const { t } = useTranslation();
  const left = attemptsLeft(quiz);
  return (
    <ul className="stack stack--tight">
      <li>{t('quiz.rules.items', { count: quiz.items })}</li>
      <li>{t('quiz.rules.right', { right: quiz.rightAtLeast, of: quiz.items })}</li>
      <li>
        {quiz.minutes === null
          ? t('quiz.rules.no-limit')
          : t('quiz.rules.minutes', { count: quiz.minutes })}
      </li>
      <li>
        {left === null
          ? t('quiz.rules.as-often')
          : t('quiz.rules.attempts', { count: left, allowed: quiz.attemptsAllowed })}
      </li>
      {quiz.hoursBetween === 0 ? null : (
        <li>{t('quiz.rules.spacing', { count: quiz.hoursBetween })}</li>
      )}
      <li>{t('quiz.rules.saved')}</li>
    </ul>
  );
}
