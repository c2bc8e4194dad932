import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Choice } from '../../ui/choice.js';
import { TextField } from '../../ui/field.js';
import type { WorkshopEntry } from './api-types.js';
import type { LeadProps } from './lead.js';
import { foldedInto } from './model.js';

interface EntryProps {
  readonly lead: LeadProps;
  readonly entry: WorkshopEntry;
}

interface WaitingEntryProps extends EntryProps {
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}

export function WaitingEntry({ lead, entry, ticked, onTick }: WaitingEntryProps) {
  return (
    <Line lead={lead} entry={entry}>
      <Choice
        type="checkbox"
        checked={ticked}
        onChange={(event) => onTick(event.target.checked)}
        className="workshop-list__tick"
      >
        {entry.name}
      </Choice>
      <Notes lead={lead} entry={entry} />
    </Line>
  );
}

export function ConfirmedEntry({ lead, entry }: EntryProps) {
  const { t } = useTranslation();
  const { id, over } = lead.workshop;
  return (
    <Line lead={lead} entry={entry}>
      <span className="workshop-list__name">{entry.name}</span>
      <Notes lead={lead} entry={entry} />
      {over ? (
        <a
          href={`/api/v1/workshops/${id}/entries/${entry.id}/letter`}
          download
          aria-label={t('workshops.entry.letter-of', { name: entry.name })}
        >
          {t('workshops.entry.letter')}
        </a>
      ) : null}
    </Line>
  );
}

/** Striking off can be undone for as long as the list is there; deleting cannot. */
export function StruckEntry({ lead: { act, busy }, entry }: EntryProps) {
  const { t } = useTranslation();
  const { id: entryId, name } = entry;
  return (
    <li className="workshop-list__one">
      <span className="workshop-list__name">{name}</span>
      <span className="row">
        <Button
          kind="quiet"
          busy={busy}
          aria-label={t('workshops.entry.take-back-of', { name })}
          onClick={() => act({ do: 'entry', entryId, change: { state: 'waiting' } })}
        >
          {t('workshops.entry.take-back')}
        </Button>
        <Button
          kind="quiet"
          busy={busy}
          aria-label={t('workshops.entry.delete-of', { name })}
          onClick={() => act({ do: 'remove', entryId })}
        >
          {t('workshops.entry.delete')}
        </Button>
      </span>
    </li>
  );
}

/** Where the name came from, and whether it is there twice. */
function Notes({ lead: { workshop, act, busy }, entry }: EntryProps) {
  const { t } = useTranslation();
  const { id: entryId, name, twinOf, fromPaper } = entry;
  const folded = foldedInto(workshop.entries, entryId);
  return (
    <>
      {fromPaper ? <span className="soft small">{t('workshops.entry.from-paper')}</span> : null}
      {folded === 0 ? null : (
        <span className="soft small">{t('workshops.entry.folded', { count: folded })}</span>
      )}
      {twinOf === null ? null : (
        <span className="workshop-list__twin">
          {t('workshops.entry.twin')}{' '}
          <Button
            kind="quiet"
            busy={busy}
            aria-label={t('workshops.entry.same-of', { name })}
            onClick={() => act({ do: 'entry', entryId, change: { sameAs: twinOf } })}
          >
            {t('workshops.entry.same')}
          </Button>
        </span>
      )}
    </>
  );
}

function Line({ lead, entry, children }: EntryProps & { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [correcting, setCorrecting] = useState(false);
  const { act, busy } = lead;
  const { id: entryId, name } = entry;
  if (correcting) {
    return (
      <li className="workshop-list__one">
        <Correct lead={lead} entry={entry} onDone={() => setCorrecting(false)} />
      </li>
    );
  }
  return (
    <li className="workshop-list__one">
      {children}
      <span className="row workshop-list__deeds">
        <Button
          kind="quiet"
          aria-label={t('workshops.entry.correct-of', { name })}
          onClick={() => setCorrecting(true)}
        >
          {t('workshops.entry.correct')}
        </Button>
        <Button
          kind="quiet"
          busy={busy}
          aria-label={t('workshops.entry.strike-of', { name })}
          onClick={() => act({ do: 'entry', entryId, change: { state: 'struck' } })}
        >
          {t('workshops.entry.strike')}
        </Button>
      </span>
    </li>
  );
}

interface CorrectProps extends EntryProps {
  readonly onDone: () => void;
}

function Correct({ lead: { act, busy }, entry: { id: entryId, name }, onDone }: CorrectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(name);
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(typed.trim() === '');
    if (typed.trim() === '' || busy) return;
    if (typed.trim() === name) onDone();
    else act({ do: 'entry', entryId, change: { name: typed } }, onDone);
  };
  return (
    <form className="stack stack--tight workshop-list__correct" onSubmit={submit} noValidate>
      <TextField
        label={t('workshops.entry.name')}
        error={missing ? t('workshops.add.missing') : undefined}
        maxLength={120}
        autoComplete="off"
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="row">
        <Button type="submit" busy={busy}>
          {t('workshops.entry.save')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('workshops.entry.leave')}
        </Button>
      </div>
    </form>
  );
}
