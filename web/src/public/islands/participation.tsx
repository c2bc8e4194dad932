import { useState } from 'react';
import type { Place } from '../../lib/kept-place.js';
import type { PlaceKeeper } from '../../lib/place-keeper.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Choice, ChoiceGroup } from '../../ui/choice.js';
import { ColonnadeMark } from '../../ui/colonnade.js';
import { TextField } from '../../ui/field.js';
import { useWiped } from './use-place.js';

interface Part {
  readonly id: string;
  readonly title: string;
}

export interface ParticipationProps {
  readonly title: string;
  readonly city: string;
  readonly specimen: boolean;
  readonly lessons: readonly Part[];
  readonly quizzes: readonly Part[];
  readonly keeper: PlaceKeeper;
}

/**
 * The paper, filled in on the device and printed from it. There is no form, so that nothing typed here could be sent by a press
 * of Enter; nothing typed is stored either.
 */
export function Participation(props: ParticipationProps) {
  const { title, lessons, quizzes, keeper } = props;
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [day, setDay] = useState('');
  const [done, setDone] = useState<readonly string[]>(() => doneIn(keeper.snapshot().place));
  useWiped(keeper, () => {
    setName('');
    setDay('');
    setDone([]);
  });
  const parts = [...lessons, ...quizzes];
  const toggle = (id: string) =>
    setDone(done.includes(id) ? done.filter((one) => one !== id) : [...done, id]);
  return (
    <div className="stack">
      <div className="no-print stack">
        <TextField
          id="paper-name"
          label={t('paper.name.label')}
          help={t('paper.name.help')}
          value={name}
          maxLength={120}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setName(target.value)}
        />
        <TextField
          id="paper-day"
          label={t('paper.day.label')}
          help={t('paper.day.help')}
          value={day}
          maxLength={40}
          autoComplete="off"
          onChange={({ target }) => setDay(target.value)}
        />
        <ChoiceGroup legend={t('paper.done.label')} help={t('paper.done.help')}>
          {parts.map((part) => (
            <Choice
              key={part.id}
              type="checkbox"
              checked={done.includes(part.id)}
              onChange={() => toggle(part.id)}
            >
              {part.title}
            </Choice>
          ))}
        </ChoiceGroup>
        <div>
          <Button kind="primary" onClick={() => window.print()}>
            {t('paper.print')}
          </Button>
        </div>
        <p className="soft small">{t('paper.as-pdf')}</p>
      </div>
      <Paper {...props} title={title} name={name} day={day} parts={parts} done={done} />
    </div>
  );
}

interface PaperProps extends Pick<ParticipationProps, 'title' | 'city' | 'specimen'> {
  readonly name: string;
  readonly day: string;
  readonly parts: readonly Part[];
  readonly done: readonly string[];
}

function Paper({ title, city, specimen, name, day, parts, done }: PaperProps) {
  const { t } = useTranslation();
  return (
    <article className="paper" aria-label={t('paper.preview')}>
      <p className="paper__city">
        <ColonnadeMark /> {city}
      </p>
      <h2 className="paper__title">{t('paper.title')}</h2>
      <p className="paper__claim">{t('paper.self-declared')}</p>
      <p className="paper__line">
        {t('paper.line.name')} <strong>{name.trim()}</strong>
      </p>
      <p>{t('paper.line.studied', { programme: title })}</p>
      <ul className="paper__parts plain-list">
        {parts.map((part) => (
          <li key={part.id}>
            <span className="paper__box" aria-hidden="true">
              {done.includes(part.id) ? '✓' : ''}
            </span>{' '}
            {part.title}
            <span className="visually-hidden">
              {' '}
              {t(done.includes(part.id) ? 'paper.done.yes' : 'paper.done.no')}
            </span>
          </li>
        ))}
      </ul>
      <p className="paper__line">
        {t('paper.line.day')} <strong>{day.trim()}</strong>
      </p>
      <p className="small">{t('paper.line.foot', { city })}</p>
      {specimen ? <p className="paper__claim">{t('paper.specimen')}</p> : null}
    </article>
  );
}

/** What the device knows to be done; whoever prints the paper may say otherwise. */
function doneIn({ lessons, quizzes }: Place): readonly string[] {
  const finished = Object.keys(lessons).filter((id) => lessons[id]?.done === true);
  const practised = Object.keys(quizzes).filter((id) => Object.keys(quizzes[id] ?? {}).length > 0);
  return [...finished, ...practised];
}
