import { memo } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import { classNames } from '../../ui/class-names.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import type { Arrangement, Mark, MarkMode } from './api-types.js';
import { letters } from './grid.js';
import { entryWords } from './words.js';

export interface GridCellProps {
  readonly row: number;
  readonly column: number;
  readonly mark: Mark | null;
  readonly mode: MarkMode | null;
  readonly arrangement: Arrangement;
  readonly unsaved: boolean;
  /** In the column of the session that is being marked. */
  readonly chosen: boolean;
  readonly cancelled: boolean;
  /** The one cell that the tabulator key reaches. */
  readonly current: boolean;
}

/** Plain values only, so that a key redraws one cell and not six hundred. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { t } = useTranslation();
  const { row, column, mark, mode, arrangement, unsaved, chosen, cancelled, current } = props;
  const entry = mark === null ? null : { mark, mode, arrangement };
  const words = cancelled ? t('register.grid.cancelled') : entryWords(entry, t);
  return (
    <td
      role="gridcell"
      data-row={row}
      data-column={column}
      tabIndex={current ? 0 : -1}
      aria-selected={current}
      aria-readonly={cancelled || undefined}
      className={classNames(
        'register-cell',
        mark !== null && `register-cell--${mark}`,
        chosen && 'register-cell--chosen',
        cancelled && 'register-cell--cancelled',
        unsaved && 'register-cell--unsaved',
      )}
    >
      <span aria-hidden="true">{sign(props)}</span>
      <VisuallyHidden>{unsaved ? t('register.grid.unsaved', { words }) : words}</VisuallyHidden>
    </td>
  );
});

/** *P*, and *P°* for somebody online. */
function sign({ mark, mode, arrangement }: GridCellProps): string {
  if (mark === null) return '·';
  const online = mode === 'online' ? '°' : '';
  return `${letters[mark]}${online}${arrangement === 'none' ? '' : '*'}`;
}
