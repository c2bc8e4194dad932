import { useState } from 'react';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextAreaField } from '../../ui/field.js';
import { Table } from '../../ui/table.js';
import type { Entry, MarkMode, RegisterPerson } from './api-types.js';
import { isSame, mayEnter } from './model.js';
import { readPaste, wantedIn, type PastedMark } from './paste.js';
import type { Desk } from './use-desk.js';
import { entryWords } from './words.js';

export interface Pasting {
  readonly text: string;
  /** Where a column without names begins. */
  readonly fromRow: number;
  readonly sessionId: string;
}

export interface PasteDialogProps {
  readonly desk: Desk;
  readonly mode: MarkMode;
  readonly pasting: Pasting;
  readonly onClose: () => void;
}

/** Marks from a list or a spreadsheet, each shown with whom it would go to before any is entered. */
export function PasteDialog({ desk, mode, pasting, onClose }: PasteDialogProps) {
  const { t, language } = useTranslation();
  const [text, setText] = useState(pasting.text);
  const { people, sessions } = desk.register;
  const session = sessions.find(({ id }) => id === pasting.sessionId);
  if (session === undefined) return null;
  const pasted = readPaste(text, {
    ...{ people, fromRow: pasting.fromRow, mode },
    wordOf: (mark) => t(`register.mark.${mark}`),
    before: (enrolmentId) => desk.entry({ sessionId: session.id, enrolmentId }),
    may: (mark) => mayEnter(session, mark, new Date()),
  });
  const wanted = wantedIn(pasted, session.id);
  const title = inLocale(session.title, language);
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      heading={t('register.paste.heading', { code: session.code, title })}
      actions={
        <>
          {wanted.length === 0 ? null : (
            <Button
              kind="primary"
              onClick={() => {
                desk.enterAll(wanted);
                onClose();
              }}
            >
              {t('register.paste.enter', { count: wanted.length })}
            </Button>
          )}
          <Button onClick={onClose}>{t('register.paste.cancel')}</Button>
        </>
      }
    >
      <div className="stack">
        <TextAreaField
          label={t('register.paste.label')}
          help={t('register.paste.help', { name: people[pasting.fromRow]?.name ?? '' })}
          rows={6}
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Preview
          pasted={pasted}
          wanted={wanted.length}
          before={({ enrolmentId }) => desk.entry({ sessionId: session.id, enrolmentId })}
        />
      </div>
    </Dialog>
  );
}

interface PreviewProps {
  readonly pasted: readonly PastedMark[];
  readonly wanted: number;
  readonly before: (person: RegisterPerson) => Entry | null;
}

function Preview({ pasted, wanted, before }: PreviewProps) {
  const { t } = useTranslation();
  const said = ({ person, entry, fault }: PastedMark) => {
    if (fault !== null) return t(`register.paste.fault.${fault}`);
    if (person === null || entry === null) return '–';
    const there = before(person);
    const words = entryWords(entry, t);
    if (there === null || isSame(there, entry)) return words;
    return t('register.paste.instead', { words, before: entryWords(there, t) });
  };
  const left = pasted.filter(({ fault }) => fault !== null).length;
  if (pasted.length === 0) return null;
  return (
    <>
      <p role="status">
        {t('register.paste.found', { count: wanted })}{' '}
        {left === 0 ? null : t('register.paste.left-out', { count: left })}
      </p>
      <Table
        caption={t('register.paste.preview')}
        captionHidden
        rows={pasted.map((one, at) => ({ ...one, at }))}
        rowKey={({ at }) => String(at)}
        columns={[
          {
            key: 'line',
            header: t('register.paste.line'),
            rowHeader: true,
            cell: ({ line }) => line.replaceAll('\t', ' · ') || '–',
          },
          {
            key: 'who',
            header: t('register.paste.who'),
            cell: ({ person }) => person?.name ?? '–',
          },
          {
            key: 'what',
            header: t('register.paste.what'),
            cell: said,
          },
        ]}
      />
    </>
  );
}
