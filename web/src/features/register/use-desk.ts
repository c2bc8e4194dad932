import { useMemo, useState } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import type { Cell, Entry, Mark, MarkMode, RegisterSession, RegisterView } from './api-types.js';
import { entryFor, entryIn, mayEnter, otherMode, standingOf, unmarked } from './model.js';
import type { Wanted } from './model.js';
import type { KeptRegister } from './use-register-keeper.js';
import { entryWords } from './words.js';

/** Everything that keys, buttons and fingers do to the register, whichever of them it was. */
export interface Desk {
  readonly register: RegisterView;
  /** What is said to screen readers, and shown where something could not be done. */
  readonly said: string;
  readonly trouble: string | null;
  readonly entry: (cell: Cell) => Entry | null;
  readonly isUnsaved: (cell: Cell) => boolean;
  readonly nameOf: (cell: Cell) => string;
  readonly sessionOf: (cell: Cell) => RegisterSession | undefined;
  /** False when the session does not allow this mark. */
  readonly mark: (cell: Cell, mark: Mark, mode: MarkMode) => boolean;
  readonly change: (cell: Cell, entry: Entry) => void;
  readonly toggleMode: (cell: Cell) => void;
  readonly takeBack: (cell: Cell) => void;
  /** Many marks as one deed, which one undoing takes back. */
  readonly enterAll: (wanted: readonly Wanted[]) => void;
  readonly restPresent: (session: RegisterSession, mode: MarkMode) => void;
  readonly undo: () => void;
}

export function useDesk(register: RegisterView, { keeper, work }: KeptRegister): Desk {
  const { t } = useTranslation();
  const [said, say] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const standing = useMemo(() => standingOf(register), [register]);
  const names = useMemo(
    () => new Map(register.people.map(({ enrolmentId, name }) => [enrolmentId, name])),
    [register],
  );
  const entry = (cell: Cell) => entryIn(cell, work, standing);
  const nameOf = ({ enrolmentId }: Cell) => names.get(enrolmentId) ?? '';
  const sessionOf = (cell: Cell) => register.sessions.find(({ id }) => id === cell.sessionId);
  const refuse = (key: string) => {
    setTrouble(t(key));
    return false;
  };
  const enter = (wanted: readonly Wanted[]) => {
    setTrouble(null);
    keeper.enter(wanted);
  };
  const change = (cell: Cell, next: Entry) => {
    enter([{ cell, entry: next }]);
    say(t('register.said', { name: nameOf(cell), words: entryWords(next, t) }));
  };
  return {
    register,
    said,
    trouble,
    entry,
    isUnsaved: (cell) => work.changes[`${cell.sessionId} ${cell.enrolmentId}`] !== undefined,
    nameOf,
    sessionOf,
    change,
    mark: (cell, mark, mode) => {
      const session = sessionOf(cell);
      if (session === undefined) return false;
      if (session.state === 'cancelled') return refuse('register.trouble.cancelled');
      if (!mayEnter(session, mark, new Date())) return refuse('register.trouble.not-begun');
      change(cell, entryFor(mark, mode, entry(cell)));
      return true;
    },
    toggleMode: (cell) => {
      const there = entry(cell);
      if (there === null || there.mode === null) return void refuse('register.trouble.no-mode');
      change(cell, otherMode(there));
    },
    takeBack: (cell) => {
      if (work.changes[`${cell.sessionId} ${cell.enrolmentId}`] === undefined) {
        return void refuse('register.trouble.saved');
      }
      setTrouble(null);
      keeper.takeBack([cell]);
      say(t('register.said.taken-back', { name: nameOf(cell) }));
    },
    enterAll: (wanted) => {
      enter(wanted);
      say(t('register.said.entered', { count: wanted.length }));
    },
    restPresent: (session, mode) => {
      const cells = unmarked(register, session.id, work);
      if (!mayEnter(session, 'present', new Date())) {
        return void refuse('register.trouble.not-begun');
      }
      enter(cells.map((cell) => ({ cell, entry: entryFor('present', mode, null) })));
      say(t('register.said.rest', { count: cells.length }));
    },
    undo: () => {
      const kept = keeper.undo();
      setTrouble(kept > 0 ? t('register.trouble.undo-saved', { count: kept }) : null);
      say(t('register.said.undone'));
    },
  };
}
