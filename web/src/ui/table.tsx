import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import ArrowUpDown from 'lucide-react/icons/arrow-up-down';
import type { ReactNode } from 'react';
import { classNames } from './class-names.js';
import { Icon } from './icon.js';
import { VisuallyHidden } from './visually-hidden.js';
import './table.css';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Names the row; it stays in sight when the table scrolls. Exactly one column has it. */
  readonly rowHeader?: boolean;
  readonly numeric?: boolean;
  /** Holds sentences: on a phone they stand below their label and begin at its side. */
  readonly sentences?: boolean;
  readonly sortable?: boolean;
}

export interface Sort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

export interface TableProps<Row> {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
}

/**
 * A table on a desk, a list of cards on a phone. The roles are written out because browsers
 * drop a table's meaning when style gives its parts another display.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, rowKey, sort, onSort } = props;
  return (
    // It scrolls, so the keyboard must be able to get into it.
    <div className="table-frame" role="group" aria-label={caption} tabIndex={0}>
      <table className="table" role="table">
        <caption className="table__caption">
          {captionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <HeadCell key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={rowKey(row)}>
              {columns.map((column) => (
                <BodyCell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadCellProps<Row> {
  readonly column: Column<Row>;
  readonly sort: Sort | undefined;
  readonly onSort: ((sort: Sort) => void) | undefined;
}

function HeadCell<Row>({ column, sort, onSort }: HeadCellProps<Row>) {
  const direction = sort?.key === column.key ? sort.direction : undefined;
  const className = classNames(
    column.rowHeader && 'table__first',
    column.numeric && 'table__number',
  );
  if (column.sortable !== true || onSort === undefined) {
    return (
      <th scope="col" role="columnheader" className={className}>
        {column.header}
      </th>
    );
  }
  const next = direction === 'ascending' ? 'descending' : 'ascending';
  const drawing = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown }[
    direction ?? 'none'
  ];
  return (
    <th scope="col" role="columnheader" className={className} aria-sort={direction ?? 'none'}>
      <button
        type="button"
        className="table__sort"
        onClick={() => onSort({ key: column.key, direction: next })}
      >
        {column.header}
        <Icon of={drawing} size="small" />
      </button>
    </th>
  );
}

function BodyCell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const content = <span className="table__value">{column.cell(row)}</span>;
  if (column.rowHeader) {
    return (
      <th scope="row" role="rowheader" className="table__first">
        {content}
      </th>
    );
  }
  return (
    <td
      role="cell"
      className={classNames(
        column.numeric && 'table__number',
        column.sentences && 'table__sentences',
      )}
    >
      <span className="table__label" aria-hidden="true">
        {column.header}
      </span>
      {content}
    </td>
  );
}
