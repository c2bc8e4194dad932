import { useState } from 'react';
import { Button } from '../../ui/button.js';
import { TextAreaField } from '../../ui/field.js';
import { GroupNotes } from '../../ui/group/group-notes.js';
import type { DoingProps } from './vote-box.js';
import { SendingState } from './sending-state.js';

const empty = { text: '', reason: '', condition: '' };

/** One recommendation, one reason, one condition; and what the group has written so far. */
export function Board({ words, snapshot, phone, activity }: DoingProps) {
  const { t } = words;
  const mine = snapshot.notes.filter(({ activityId }) => activityId === activity.id);
  return (
    <div className="stack stack--wide">
      {activity.state === 'open' ? (
        <NoteForm words={words} snapshot={snapshot} phone={phone} activity={activity} />
      ) : null}
      {mine.length === 0 ? null : (
        <section className="stack stack--tight" aria-labelledby="mine">
          <h3 id="mine">{t('group.board.mine')}</h3>
          {mine.map((note) => (
            <div key={note.id}>
              <p>{note.text}</p>
              <SendingState words={words} sent={note.sent} sentWords="group.board.sent" />
            </div>
          ))}
        </section>
      )}
      <section className="stack stack--tight" aria-labelledby="board">
        <h3 id="board">{t('group.board.heading')}</h3>
        <GroupNotes notes={activity.notes} words={words} lang={snapshot.view.locale} />
      </section>
    </div>
  );
}

function NoteForm({ words: { t }, phone, activity }: DoingProps) {
  const [note, setNote] = useState(empty);
  const [missing, setMissing] = useState(false);
  const field = (name: keyof typeof empty) => ({
    label: t(`group.board.${name}`),
    help: t(`group.board.${name}-help`),
    value: note[name],
    rows: 2,
    maxLength: 300,
    onChange: (event: { target: { value: string } }) =>
      setNote({ ...note, [name]: event.target.value }),
  });
  const filled = (text: string) => (text.trim() === '' ? null : text.trim());
  const send = () => {
    const text = filled(note.text);
    setMissing(text === null);
    if (text === null) return;
    phone.write(activity.id, {
      ...{ text, reason: filled(note.reason), condition: filled(note.condition) },
    });
    setNote(empty);
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className="soft">{t('group.board.no-names')}</p>
      <TextAreaField
        {...field('text')}
        {...(missing ? { error: t('group.board.text-missing') } : {})}
      />
      <TextAreaField {...field('reason')} />
      <TextAreaField {...field('condition')} />
      <p>
        <Button type="submit" kind="primary">
          {t('group.board.send')}
        </Button>
      </p>
    </form>
  );
}
