import type { Mark } from './api-types.js';

export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** How many people a page key moves. */
const pageRows = 10;

/** Where a key leads in the grid; `null` when it is not a key that moves. The edges hold. */
export function move(from: Position, key: string, control: boolean, size: Size): Position | null {
  const to = target(from, key, control, size);
  if (to === null) return null;
  return { row: within(to.row, size.rows), column: within(to.column, size.columns) };
}

function target(from: Position, key: string, control: boolean, size: Size): Position | null {
  const { row, column } = from;
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: row - pageRows, column };
    case 'PageDown':
      return { row: row + pageRows, column };
    case 'Home':
      return { row: control ? 0 : row, column: 0 };
    case 'End':
      return { row: control ? size.rows : row, column: size.columns };
    default:
      return null;
  }
}

function within(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}

export type Deed =
  | { readonly kind: 'mark'; readonly mark: Mark; readonly online: boolean }
  | { readonly kind: 'toggle-mode' | 'take-back' | 'history' | 'undo' };

/** The letters of the register, the same in every language, as on the sheet of paper. */
export const letters: Readonly<Record<Mark, string>> = {
  present: 'P',
  late: 'L',
  excused: 'E',
  absent: 'A',
  made_up: 'M',
};

export const marks = ['present', 'late', 'excused', 'absent', 'made_up'] as const;

export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key does to the cell that has the focus. With the shift key somebody is there online. */
export function deedOf(pressed: Pressed): Deed | null {
  const letter = pressed.key.toUpperCase();
  if (pressed.ctrlKey || pressed.metaKey) {
    return letter === 'Z' && !pressed.shiftKey ? { kind: 'undo' } : null;
  }
  if (pressed.altKey) return null;
  const mark = marks.find((one) => letters[one] === letter);
  if (mark !== undefined) return { kind: 'mark', mark, online: pressed.shiftKey };
  if (letter === 'O') return { kind: 'toggle-mode' };
  if (letter === 'H' || pressed.key === 'Enter') return { kind: 'history' };
  if (pressed.key === 'Delete' || pressed.key === 'Backspace') return { kind: 'take-back' };
  return null;
}
