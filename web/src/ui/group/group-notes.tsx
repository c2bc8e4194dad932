import type { ReactNode } from 'react';
import type { GroupNote } from '../../lib/group/types.js';
import type { GroupWords } from './words.js';
import './group.css';

export interface GroupNotesProps {
  readonly notes: readonly GroupNote[];
  readonly words: GroupWords;
  /** The language in which the group writes. */
  readonly lang: string;
  /** What can be done with a note, where somebody may. */
  readonly deeds?: (note: GroupNote) => ReactNode;
}

/** What a group has written, in no order that tells anything, each with the city’s answer once there is one. */
export function GroupNotes({ notes, words, lang, deeds }: GroupNotesProps) {
  if (notes.length === 0) return <p className="soft">{words.t('group.notes.none')}</p>;
  return (
    <ul className="plain-list group-notes">
      {notes.map((note) => (
        <li key={note.id} className="group-note" data-state={note.state}>
          <div lang={lang}>
            <p className="group-note__text">{note.text}</p>
            <Line label={words.t('group.note.because')} text={note.reason} lang={words.locale} />
            <Line label={words.t('group.note.if')} text={note.condition} lang={words.locale} />
          </div>
          {note.answer === null ? null : (
            <div className="group-note__answer">
              <p>
                <strong>{words.t(`group.answer.${note.answer}`)}</strong>
              </p>
              <p lang={lang}>{note.answerReason}</p>
            </div>
          )}
          {deeds === undefined ? null : <div className="row">{deeds(note)}</div>}
        </li>
      ))}
    </ul>
  );
}

interface LineProps {
  readonly label: string;
  readonly text: string | null;
  /** Of the label. */
  readonly lang: string;
}

function Line({ label, text, lang }: LineProps) {
  if (text === null) return null;
  return (
    <p>
      <span className="group-note__label" lang={lang}>
        {label}
      </span>{' '}
      {text}
    </p>
  );
}
