import { useState } from 'react';
import { formatDate } from '../../lib/dates.js';
import { isVote, recommendationsOf } from '../../lib/group/model.js';
import type { GroupNote } from '../../lib/group/types.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Choice, ChoiceGroup } from '../../ui/choice.js';
import { ErrorSummary, type SummarisedError } from '../../ui/error-summary.js';
import { TextAreaField } from '../../ui/field.js';
import { GroupNotes } from '../../ui/group/group-notes.js';
import { GroupResult } from '../../ui/group/group-result.js';
import { Notice } from '../../ui/notice.js';
import { answerOf, checkAnswer, type TypedAnswer } from './answering.js';
import type { LeadProps } from './lead.js';
import { Question } from './now-panel.js';

/** When it is over: what came of it, and the answer that is owed. */
export function AfterGroup(lead: LeadProps) {
  const { t, language } = useTranslation();
  const { group } = lead;
  const code = group.code.replace('-', '');
  const date = formatDate(group.answerBy, language);
  return (
    <div className="stack stack--wide">
      {group.answeredAt !== null ? (
        <Notice tone="done">
          {t('groups.after.answered')}{' '}
          <a href={`/${group.locale}/group/${code}`}>{t('groups.after.see')}</a>
        </Notice>
      ) : group.mayAnswer ? (
        <AnswerForm {...lead} />
      ) : (
        <Notice tone="waiting">{t('groups.after.owed', { date })}</Notice>
      )}
      <Outcome {...lead} />
      <p className="soft">
        {t('groups.after.deleted', { date: formatDate(group.deleteOn, language) })}
      </p>
    </div>
  );
}

function Outcome({ group }: LeadProps) {
  const { t, language } = useTranslation();
  const words = { t, locale: language };
  const closed = group.activities.filter(({ state }) => state === 'closed');
  if (closed.length === 0) return <p className="soft">{t('groups.after.nothing')}</p>;
  return (
    <section className="stack" aria-labelledby="outcome">
      <h2 id="outcome">{t('groups.after.outcome')}</h2>
      {closed.map((activity) => (
        <div key={activity.id} className="stack stack--tight">
          <h3>
            <Question activity={activity} />
          </h3>
          {isVote(activity) ? <GroupResult activity={activity} words={words} /> : null}
          {activity.notes.length === 0 ? null : (
            <GroupNotes notes={activity.notes} words={words} lang={group.locale} />
          )}
        </div>
      ))}
    </section>
  );
}

/** Each recommendation gets a yes, a no or a later with its reason; then all of it is published at once. */
function AnswerForm({ group, busy, act }: LeadProps) {
  const { t, language } = useTranslation();
  const notes = recommendationsOf(group.activities);
  const [typed, setTyped] = useState<TypedAnswer>({ text: '', notes: {} });
  const [errors, setErrors] = useState<readonly SummarisedError[]>([]);
  const submit = () => {
    const wrong = checkAnswer(t, typed, notes);
    setErrors(wrong);
    if (wrong.length === 0 && !busy) act({ do: 'answer', answer: answerOf(typed, notes) });
  };
  return (
    <form
      className="stack groups-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>{t('groups.answer.heading')}</h2>
      <p className="soft">
        {t('groups.answer.lead', { date: formatDate(group.answerBy, language) })}
      </p>
      <ErrorSummary heading={t('groups.answer.refused')} errors={errors} />
      <TextAreaField
        id="answer-text"
        label={t('groups.answer.text')}
        help={t('groups.answer.text-help')}
        lang={group.locale}
        maxLength={4000}
        error={errors.find(({ fieldId }) => fieldId === 'answer-text')?.text}
        value={typed.text}
        onChange={({ target }) => setTyped({ ...typed, text: target.value })}
      />
      {notes.map((note) => (
        <OneAnswer
          key={note.id}
          note={note}
          lang={group.locale}
          typed={typed}
          onChange={setTyped}
          error={errors.find(({ fieldId }) => fieldId === `answer-${note.id}`)?.text}
        />
      ))}
      <p>
        <Button type="submit" kind="primary" busy={busy}>
          {t('groups.answer.submit')}
        </Button>
      </p>
    </form>
  );
}

interface OneAnswerProps {
  readonly note: GroupNote;
  readonly lang: string;
  readonly typed: TypedAnswer;
  readonly onChange: (typed: TypedAnswer) => void;
  readonly error: string | undefined;
}

function OneAnswer({ note, lang, typed, onChange, error }: OneAnswerProps) {
  const { t } = useTranslation();
  const mine = typed.notes[note.id] ?? { answer: null, reason: '' };
  const change = (over: Partial<typeof mine>) =>
    onChange({ ...typed, notes: { ...typed.notes, [note.id]: { ...mine, ...over } } });
  return (
    <div className="stack stack--tight group-note">
      <ChoiceGroup
        id={`answer-${note.id}`}
        legend={<span lang={lang}>{note.text}</span>}
        help={<Grounds note={note} lang={lang} />}
        error={error}
      >
        {(['yes', 'no', 'later'] as const).map((answer) => (
          <Choice
            key={answer}
            type="radio"
            name={`answer-${note.id}`}
            checked={mine.answer === answer}
            onChange={() => change({ answer })}
          >
            {t(`group.answer.${answer}`)}
          </Choice>
        ))}
      </ChoiceGroup>
      <TextAreaField
        label={t('groups.answer.reason')}
        lang={lang}
        rows={2}
        maxLength={1000}
        value={mine.reason}
        onChange={({ target }) => change({ reason: target.value })}
      />
    </div>
  );
}

/** Why and on which condition: an answer that passes these over is none. */
function Grounds({ note, lang }: Pick<OneAnswerProps, 'note' | 'lang'>) {
  const { t } = useTranslation();
  return (
    <>
      {note.reason === null ? null : (
        <p>
          {t('group.note.because')} <span lang={lang}>{note.reason}</span>
        </p>
      )}
      {note.condition === null ? null : (
        <p>
          {t('group.note.if')} <span lang={lang}>{note.condition}</span>
        </p>
      )}
    </>
  );
}
