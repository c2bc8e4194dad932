import Check from 'lucide-react/icons/check';
import Flag from 'lucide-react/icons/flag';
import { useTranslation } from '../../lib/use-translation.js';
import { Icon } from '../../ui/icon.js';
import type { ItemStanding } from './model.js';

export interface QuestionListProps {
  readonly standings: readonly ItemStanding[];
  readonly current: number | null;
  readonly onGo: (index: number) => void;
}

/** All questions at a glance; a tick says answered, a flag says marked, and so do the words. */
export function QuestionList({ standings, current, onGo }: QuestionListProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('quiz.list.label')}>
      <ol className="question-list">
        {standings.map(({ id, number, answered, flagged }, index) => (
          <li key={id}>
            <button
              type="button"
              className="question-list__item"
              aria-current={index === current ? 'step' : undefined}
              aria-label={t(`quiz.list.${wordFor(answered, flagged)}`, { number })}
              onClick={() => onGo(index)}
            >
              <span className="numbers">{number}</span>
              {flagged ? <Icon of={Flag} size="small" /> : null}
              {answered && !flagged ? <Icon of={Check} size="small" /> : null}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function wordFor(answered: boolean, flagged: boolean): string {
  if (flagged) return answered ? 'answered-flagged' : 'open-flagged';
  return answered ? 'answered' : 'open';
}
