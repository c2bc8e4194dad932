import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../button.js';
import { Choice, ChoiceGroup } from '../choice.js';
import { StatusPill } from '../status-pill.js';
import type { DecisionBlock } from '../../lib/lesson/path.js';
import { PlainText, RichText } from './rich-text.js';

export interface DecisionProps {
  readonly block: DecisionBlock;
  readonly decided: string | undefined;
  readonly onDecide: (choice: string) => void;
  /** Grows each time the reader wanted to go on without having decided. */
  readonly reminders: number;
}

/**
 * Choosing and deciding are two steps, because the arrow keys walk through radio buttons one by
 * one. Another choice may be tried as often as wanted.
 */
export function Decision({ block, decided, onDecide, reminders }: DecisionProps) {
  const { t } = useTranslation();
  const name = useId();
  const group = `${name}-group`;
  const [picked, setPicked] = useState(decided);
  const feedback = useRef<HTMLDivElement>(null);
  const [justDecided, setJustDecided] = useState(0);
  const chosen = block.choices.find((choice) => choice.key === decided && choice.key === picked);

  useEffect(() => {
    if (justDecided > 0) feedback.current?.focus();
  }, [justDecided]);
  useEffect(() => {
    if (reminders > 0) document.getElementById(group)?.focus();
  }, [reminders, group]);

  const decide = () => {
    if (picked === undefined) return document.getElementById(group)?.focus();
    onDecide(picked);
    setJustDecided(justDecided + 1);
  };
  return (
    <div className="block block--decision">
      <ChoiceGroup
        id={group}
        legend={<PlainText>{block.question}</PlainText>}
        error={reminders > 0 && chosen === undefined ? t('lesson.decision.first') : undefined}
      >
        {block.choices.map((choice) => (
          <Choice
            key={choice.key}
            type="radio"
            name={name}
            checked={choice.key === picked}
            onChange={() => setPicked(choice.key)}
          >
            <RichText as="span" html={choice.html} />
          </Choice>
        ))}
      </ChoiceGroup>
      {chosen === undefined ? (
        <div>
          <Button kind="primary" onClick={decide}>
            {t('lesson.decision.decide')}
          </Button>
        </div>
      ) : (
        <div className="block__answer" ref={feedback} tabIndex={-1}>
          <StatusPill status={chosen.holds ? 'done' : 'note'}>
            {t(chosen.holds ? 'lesson.decision.holds' : 'lesson.decision.consider')}
          </StatusPill>
          <RichText html={chosen.feedback} />
          <p className="soft">{t('lesson.decision.again')}</p>
        </div>
      )}
    </div>
  );
}
