import { useState } from 'react';
import { optionsIn } from '../../lib/group/model.js';
import type { GroupPhone, PhoneSnapshot } from '../../lib/group/phone.js';
import type { GroupActivity, MyVote } from '../../lib/group/types.js';
import { Button } from '../../ui/button.js';
import { classNames } from '../../ui/class-names.js';
import { TextField } from '../../ui/field.js';
import type { GroupWords } from '../../ui/group/words.js';
import { SendingState } from './sending-state.js';

export interface DoingProps {
  readonly words: GroupWords;
  readonly snapshot: PhoneSnapshot;
  readonly phone: GroupPhone;
  readonly activity: GroupActivity;
}

/** Choosing: each press is sent, and can be changed until it is closed. */
export function VoteBox(props: DoingProps) {
  const { words, snapshot, activity } = props;
  const mine = snapshot.votes[activity.id];
  return (
    <div className="stack">
      {activity.kind === 'dots' ? <Dots {...props} /> : <Options {...props} />}
      {mine === undefined ? null : (
        <SendingState words={words} sent={mine.sent} sentWords="group.vote.sent" />
      )}
      {activity.kind === 'yes-if-no' && mine?.choices[0] === 'yes-if' ? <If {...props} /> : null}
    </div>
  );
}

const chosen = (vote: MyVote | undefined): readonly string[] => vote?.choices ?? [];

function Options({ words, snapshot, phone, activity }: DoingProps) {
  const mine = chosen(snapshot.votes[activity.id]);
  const line = activity.kind === 'line-up';
  return (
    <ul className={classNames('plain-list group-options', line && 'group-options--line')}>
      {optionsIn(activity, words.locale, words.t).map(({ key, text, locale }) => (
        <li key={key}>
          <button
            type="button"
            className="group-option"
            aria-pressed={mine.includes(key)}
            lang={locale}
            onClick={() => phone.choose(activity.id, [key])}
          >
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Dots are put and taken back one by one; several may stand on one thing. */
function Dots({ words, snapshot, phone, activity }: DoingProps) {
  const { t } = words;
  const mine = chosen(snapshot.votes[activity.id]);
  const all = activity.dots ?? 0;
  const left = all - mine.length;
  const take = (key: string) => {
    const at = mine.indexOf(key);
    phone.choose(activity.id, [...mine.slice(0, at), ...mine.slice(at + 1)]);
  };
  return (
    <div className="stack">
      <p role="status">{t('group.dots.left', { count: left })}</p>
      <ul className="plain-list stack">
        {optionsIn(activity, words.locale, t).map(({ key, text, locale }) => {
          const here = mine.filter((each) => each === key).length;
          return (
            <li key={key} className="group-dots">
              <span className="group-dots__words" lang={locale} id={`dots-${key}`}>
                {text}
              </span>
              <span className="group-dots__here" aria-hidden="true">
                {'●'.repeat(here)}
              </span>
              <span className="row" role="group" aria-labelledby={`dots-${key}`}>
                <span className="soft">{t('group.dots.here', { count: here })}</span>
                {/* The last dot stays: a vote of nothing is none. It can be put elsewhere. */}
                <Button onClick={() => take(key)} disabled={here === 0 || mine.length === 1}>
                  {t('group.dots.take')}
                </Button>
                <Button
                  onClick={() => phone.choose(activity.id, moved(mine, key, all))}
                  disabled={left === 0 && all > 1}
                >
                  {t('group.dots.put')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Whoever has one dot moves it; whoever has more puts a further one. */
const moved = (mine: readonly string[], key: string, all: number): string[] =>
  mine.length < all ? [...mine, key] : [key];

/** *Yes, if …*: the condition, in a sentence that can be checked. */
function If({ words, snapshot, phone, activity }: DoingProps) {
  const { t } = words;
  const [text, setText] = useState('');
  const mine = snapshot.notes.filter(({ activityId }) => activityId === activity.id);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        phone.write(activity.id, { text: text.trim(), reason: null, condition: null });
        setText('');
      }}
    >
      <TextField
        label={t('group.if.label')}
        help={t('group.if.help')}
        value={text}
        maxLength={300}
        onChange={(event) => setText(event.target.value)}
      />
      <p>
        <Button type="submit">{t('group.if.send')}</Button>
      </p>
      {mine.map((note) => (
        <div key={note.id}>
          <p>{note.text}</p>
          <SendingState words={words} sent={note.sent} sentWords="group.if.sent" />
        </div>
      ))}
    </form>
  );
}
