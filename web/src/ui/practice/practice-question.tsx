import type { Answer } from '@stoa/content';
import { useEffect, useId, useRef, useState } from 'react';
import { formatDate } from '../../lib/dates.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../button.js';
import { Choice, ChoiceGroup } from '../choice.js';
import { Notice } from '../notice.js';
import { StatusPill } from '../status-pill.js';
import type { PracticeItem } from '../../lib/practice/practice.js';

export interface PracticeQuestionProps {
  readonly item: PracticeItem;
  readonly number: number;
  /** The answer that was checked last, if any. */
  readonly checked: Answer | undefined;
  readonly right: boolean;
  readonly onCheck: (answer: Answer) => void;
}

/** One question: choose, check, read why; another answer may be tried as often as wanted. */
export function PracticeQuestion(props: PracticeQuestionProps) {
  const { item, number, checked, right, onCheck } = props;
  const { t, language } = useTranslation();
  const name = useId();
  const [chosen, setChosen] = useState<readonly string[]>(keysOf(checked));
  const [asked, setAsked] = useState(false);
  const [justChecked, setJustChecked] = useState(0);
  const reasons = useRef<HTMLDivElement>(null);
  const several = item.type === 'multiple';
  const shown = checked !== undefined && sameKeys(chosen, keysOf(checked));
  useEffect(() => {
    if (justChecked > 0) reasons.current?.focus();
  }, [justChecked]);

  const choose = (key: string) => {
    if (!several) setChosen([key]);
    else setChosen(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]);
  };
  const check = () => {
    const [only] = chosen;
    setAsked(true);
    if (only === undefined) return document.getElementById(`${name}-question`)?.focus();
    onCheck(several ? { choices: [...chosen] } : { choice: only });
    setJustChecked(justChecked + 1);
  };
  return (
    <li className="practice__item stack stack--tight">
      <ChoiceGroup
        id={`${name}-question`}
        legend={
          <span className="practice__stem">
            <span className="practice__number numbers">{number}.</span> {item.stem}
          </span>
        }
        help={t(several ? 'practice.several' : 'practice.one')}
        error={asked && chosen.length === 0 ? t('practice.choose-first') : undefined}
      >
        {item.options.map(({ key, text }) => (
          <Choice
            key={key}
            type={several ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(key)}
            onChange={() => choose(key)}
          >
            {text}
          </Choice>
        ))}
      </ChoiceGroup>
      {item.overdue === null ? null : (
        <Notice tone="waiting">
          {t('practice.being-checked', { date: formatDate(item.overdue, language) })}
        </Notice>
      )}
      {shown ? (
        <div className="block__answer" ref={reasons} tabIndex={-1}>
          <StatusPill status={right ? 'done' : 'note'}>
            {t(right ? 'practice.is-right' : 'practice.is-not')}
          </StatusPill>
          <Reasons item={item} />
          <p>{item.reason}</p>
        </div>
      ) : (
        <div>
          <Button onClick={check}>{t('practice.check')}</Button>
        </div>
      )}
    </li>
  );
}

/** What speaks for and against each answer, the ones not chosen too. */
function Reasons({ item }: { readonly item: PracticeItem }) {
  const { t } = useTranslation();
  return (
    <ul className="practice__reasons plain-list">
      {item.options.map(({ key, right, text, reason }) => (
        <li key={key} className="practice__reason">
          <p className="row">
            <strong>{text}</strong>
            {right ? <StatusPill status="done">{t('practice.right-one')}</StatusPill> : null}
          </p>
          <p>{reason}</p>
        </li>
      ))}
    </ul>
  );
}

function keysOf(answer: Answer | undefined): readonly string[] {
  if (answer === undefined) return [];
  return 'choices' in answer ? answer.choices : [answer.choice];
}

const sameKeys = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((key) => other.includes(key));
