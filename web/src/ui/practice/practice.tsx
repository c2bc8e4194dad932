import { useState, type ReactNode } from 'react';
import {
  atOnce,
  isRight,
  roundsFor,
  type Answers,
  type PracticeItem,
} from '../../lib/practice/practice.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../button.js';
import { PracticeQuestion } from './practice-question.js';

export interface PracticeProps {
  readonly items: readonly PracticeItem[];
  readonly checked: Answers;
  readonly onCheck: (checked: Answers) => void;
  readonly onBeginAgain: () => void;
  /** Where the answers stay. */
  readonly stays: string;
  /** What may be done next; quietly, while questions are left. */
  readonly after: (quiet: boolean) => ReactNode;
}

/** Questions to practise with, a few at a time. They are graded here; whoever draws this keeps what was answered, or does not. */
export function Practice({ items, checked, onCheck, onBeginAgain, stays, after }: PracticeProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(() => roundsFor(items, checked));
  const shown = items.slice(0, asked * atOnce);
  const left = items.length - shown.length;
  const graded = shown.map((item) => isRight(item, checked[item.id]));
  const answered = shown.filter((item) => checked[item.id] !== undefined).length;
  const right = graded.filter(Boolean).length;
  return (
    <>
      <ol className="practice plain-list">
        {shown.map((item, index) => (
          <PracticeQuestion
            key={item.id}
            item={item}
            number={index + 1}
            checked={checked[item.id]}
            right={graded[index] ?? false}
            onCheck={(answer) => onCheck({ ...checked, [item.id]: answer })}
          />
        ))}
      </ol>
      <section className="lesson-end stack" aria-labelledby="practice-end">
        <h2 id="practice-end">{t('practice.score.heading')}</h2>
        <p role="status">
          {answered === shown.length
            ? t('practice.score.all', { right, of: shown.length })
            : t('practice.score.so-far', { right, answered, of: shown.length })}
        </p>
        {left === 0 ? null : (
          <div>
            <Button kind="primary" onClick={() => setAsked(asked + 1)}>
              {t('practice.more', { count: Math.min(left, atOnce) })}
            </Button>
          </div>
        )}
        <p className="soft">{stays}</p>
        {after(left > 0)}
        {answered === 0 ? null : (
          <div>
            <Button onClick={onBeginAgain}>{t('practice.again')}</Button>
          </div>
        )}
      </section>
    </>
  );
}
