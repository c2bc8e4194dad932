import Flag from 'lucide-react/icons/flag';
import { useEffect, useId } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Choice, ChoiceGroup } from '../../ui/choice.js';
import { Icon } from '../../ui/icon.js';
import type { PaperItemView } from './api-types.js';
import { InLocale } from './locale-notice.js';
import { afterChoosing, isChosen } from './model.js';
import type { Answer } from './outbox.js';

export interface QuestionProps {
  readonly item: PaperItemView;
  readonly answer: Answer | undefined;
  readonly flagged: boolean;
  /** Nothing can be changed any more. */
  readonly closed: boolean;
  readonly takesFocus: boolean;
  readonly onAnswer: (answer: Answer) => void;
  readonly onFlag: () => void;
}

export function Question(props: QuestionProps) {
  const { item, answer, flagged, closed, takesFocus, onAnswer, onFlag } = props;
  const { t } = useTranslation();
  const name = useId();
  const group = `${name}-question`;
  useEffect(() => {
    if (!takesFocus) return;
    document.getElementById(group)?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [takesFocus, group]);
  return (
    <div className="question">
      <ChoiceGroup
        id={group}
        legend={<InLocale text={item.stem} />}
        help={t(item.type === 'multiple' ? 'quiz.question.several' : 'quiz.question.one')}
      >
        {item.options.map(({ key, text }) => (
          <Choice
            key={key}
            type={item.type === 'multiple' ? 'checkbox' : 'radio'}
            name={name}
            checked={isChosen(answer, key)}
            disabled={closed}
            onChange={() => onAnswer(afterChoosing(item, answer, key))}
          >
            <InLocale text={text} />
          </Choice>
        ))}
      </ChoiceGroup>
      <div>
        <Button kind="quiet" aria-pressed={flagged} className="question__flag" onClick={onFlag}>
          <Icon of={Flag} size="small" />
          {t('quiz.question.flag')}
        </Button>
      </div>
    </div>
  );
}
