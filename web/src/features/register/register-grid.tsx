import { useRef, useState, type ClipboardEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { classNames } from '../../ui/class-names.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import type { Cell, Mark, MarkMode, RegisterPerson, RegisterSession } from './api-types.js';
import { GridCell } from './grid-cell.js';
import { deedOf, move, type Deed, type Position } from './grid.js';
import { MarkBar } from './mark-bar.js';
import type { Desk } from './use-desk.js';

export interface MarksProps {
  readonly desk: Desk;
  readonly session: RegisterSession;
  readonly mode: MarkMode;
  readonly onHistory: (cell: Cell) => void;
  /** A list that somebody pastes, and where they stand. */
  readonly onPaste: (text: string, at: Cell, row: number) => void;
}

/**
 * People by sessions. One cell is in the order of the tabulator key; arrows go to the others,
 * letters mark, and the focus then moves to the next person.
 */
export function RegisterGrid({ desk, session, mode, onHistory, onPaste }: MarksProps) {
  const { t } = useTranslation();
  const { people, sessions } = desk.register;
  const table = useRef<HTMLTableElement>(null);
  const [position, setPosition] = useState<Position>(() => firstPosition(desk, session));
  const cellAt = ({ row, column }: Position): Cell => ({
    sessionId: sessions[column]?.id ?? '',
    enrolmentId: people[row]?.enrolmentId ?? '',
  });
  const go = (to: Position, focus: boolean) => {
    setPosition(to);
    if (focus) cellElement(table.current, to)?.focus();
  };
  const mark = (which: Mark, online: boolean, focus: boolean) => {
    if (!desk.mark(cellAt(position), which, online ? 'online' : mode)) return;
    go({ ...position, row: Math.min(position.row + 1, people.length - 1) }, focus);
  };
  const does = (deed: Deed) => {
    const cell = cellAt(position);
    if (deed.kind === 'mark') mark(deed.mark, deed.online, true);
    else if (deed.kind === 'toggle-mode') desk.toggleMode(cell);
    else if (deed.kind === 'take-back') desk.takeBack(cell);
    else if (deed.kind === 'history') onHistory(cell);
    else desk.undo();
  };
  const press = (event: KeyboardEvent) => {
    const size = { rows: people.length, columns: sessions.length };
    const to = move(position, event.key, event.ctrlKey || event.metaKey, size);
    const deed = to === null ? deedOf(event) : null;
    if (to === null && deed === null) return;
    event.preventDefault();
    if (to !== null) go(to, true);
    else if (deed !== null) does(deed);
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (text.trim() === '') return;
    event.preventDefault();
    onPaste(text, cellAt(position), position.row);
  };
  const point = (event: MouseEvent) => {
    const found = positionOf(event.target);
    if (found !== null) go(found, true);
  };
  return (
    <div className="stack">
      <MarkBar
        desk={desk}
        cell={cellAt(position)}
        onMark={(which) => mark(which, false, false)}
        onHistory={onHistory}
      />
      <div className="register-frame">
        <table
          ref={table}
          className="register-grid"
          role="grid"
          aria-label={t('register.grid.label')}
          aria-describedby="register-keys"
          onKeyDown={press}
          onClick={point}
          onPaste={paste}
        >
          <GridHead sessions={sessions} chosen={session.id} />
          <tbody role="rowgroup">
            {people.map((person, row) => (
              <GridRow
                key={person.enrolmentId}
                {...{ desk, person, row }}
                chosen={session.id}
                current={position.row === row ? position.column : -1}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface GridHeadProps {
  readonly sessions: readonly RegisterSession[];
  readonly chosen: string;
}

function GridHead({ sessions, chosen }: GridHeadProps) {
  const { t, language } = useTranslation();
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" className="register-grid__person">
          {t('register.grid.person')}
        </th>
        {sessions.map(({ id, code, title, state }) => (
          <th
            key={id}
            role="columnheader"
            scope="col"
            className={classNames(
              id === chosen && 'register-grid__chosen',
              state === 'cancelled' && 'register-grid__cancelled',
            )}
          >
            {code}
            <VisuallyHidden>
              {state === 'cancelled' ? t('register.grid.cancelled') : inLocale(title, language)}
            </VisuallyHidden>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface GridRowProps {
  readonly desk: Desk;
  readonly person: RegisterPerson;
  readonly row: number;
  readonly chosen: string;
  /** The column that the tabulator key reaches, or -1. */
  readonly current: number;
}

function GridRow({ desk, person, row, chosen, current }: GridRowProps) {
  const { language } = useTranslation();
  const { enrolmentId, name, department } = person;
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className="register-grid__person">
        {name}
        {department === null ? null : (
          <span className="register-grid__department">{inLocale(department, language)}</span>
        )}
      </th>
      {desk.register.sessions.map(({ id, state }, column) => {
        const cell = { sessionId: id, enrolmentId };
        const entry = desk.entry(cell);
        return (
          <GridCell
            key={id}
            {...{ row, column }}
            mark={entry?.mark ?? null}
            mode={entry?.mode ?? null}
            arrangement={entry?.arrangement ?? 'none'}
            unsaved={desk.isUnsaved(cell)}
            chosen={id === chosen}
            cancelled={state === 'cancelled'}
            current={column === current}
          />
        );
      })}
    </tr>
  );
}

/** The first person without a mark in the chosen session. */
function firstPosition({ register, entry }: Desk, session: RegisterSession): Position {
  const row = register.people.findIndex(
    ({ enrolmentId }) => entry({ sessionId: session.id, enrolmentId }) === null,
  );
  return {
    row: Math.max(0, row),
    column: register.sessions.findIndex(({ id }) => id === session.id),
  };
}

function cellElement(table: HTMLTableElement | null, { row, column }: Position) {
  return table?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;
}

function positionOf(target: EventTarget): Position | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  if (cell === null) return null;
  return { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}
