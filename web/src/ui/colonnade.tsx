import type { ReactNode } from 'react';
import { VisuallyHidden } from './visually-hidden.js';
import './colonnade.css';

export interface ColonnadeColumn {
  readonly key: string;
  /** What stands under the column: *M3*. */
  readonly code: string;
  /** The whole sentence for a screen reader: *M3, Rights in practice: 3 of 5 lessons done*. */
  readonly text: string;
  /** From 0 (nothing) to 1 (complete). */
  readonly filled: number;
  readonly current?: boolean;
}

export interface ColonnadeProps {
  /** *Your programme, 10 modules*. */
  readonly label: string;
  readonly columns: readonly ColonnadeColumn[];
  /** Makes a column a link; it gets the column's content. */
  readonly wrap?: (column: ColonnadeColumn, content: ReactNode) => ReactNode;
}

/** Modules as columns that fill from the base. The words beside the drawing say all of it. */
export function Colonnade({ label, columns, wrap }: ColonnadeProps) {
  return (
    <ol className="colonnade" aria-label={label}>
      {columns.map((column) => {
        const content = (
          <>
            <ColumnDrawing filled={column.filled} />
            <span className="colonnade__code" aria-hidden="true">
              {column.code}
            </span>
            <VisuallyHidden>{column.text}</VisuallyHidden>
          </>
        );
        return (
          <li
            key={column.key}
            className={
              column.current === true
                ? 'colonnade__item colonnade__item--current'
                : 'colonnade__item'
            }
            aria-current={column.current === true ? 'step' : undefined}
          >
            {wrap === undefined ? content : wrap(column, content)}
          </li>
        );
      })}
    </ol>
  );
}

const shaft = { top: 16, height: 88 };

function ColumnDrawing({ filled }: { readonly filled: number }) {
  const share = Math.min(1, Math.max(0, filled));
  const height = Math.round(shaft.height * share);
  return (
    <svg className="colonnade__drawing" viewBox="0 0 48 120" aria-hidden="true" focusable="false">
      <path
        className="colonnade__stone"
        d="M4 3h40v5H4zM9 8h30l-3 8H12zM12 104h24l3 6H9zM4 110h40v7H4z"
      />
      <rect className="colonnade__shaft" x="13" y={shaft.top} width="22" height={shaft.height} />
      <rect
        className={share === 1 ? 'colonnade__fill colonnade__fill--whole' : 'colonnade__fill'}
        x="13"
        y={shaft.top + shaft.height - height}
        width="22"
        height={height}
      />
      <path className="colonnade__flutes" d="M18.5 18v84M24 18v84M29.5 18v84" />
    </svg>
  );
}

/** The mark of Stoa: decoration beside a name that is written out. */
export function ColonnadeMark() {
  return (
    <svg className="colonnade-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M16 2 29 8.5V11H3V8.5zM5 13h5v13H5zm8.5 0h5v13h-5zM22 13h5v13h-5zM3 28h26v2.5H3z" />
    </svg>
  );
}
