import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import type { Cell, Mark } from './api-types.js';
import { letters, marks } from './grid.js';
import type { Desk } from './use-desk.js';
import { entryWords } from './words.js';

export interface MarkBarProps {
  readonly desk: Desk;
  readonly cell: Cell;
  readonly onMark: (mark: Mark) => void;
  readonly onHistory: (cell: Cell) => void;
}

/** The deeds for the chosen cell, for those who point instead of typing. */
export function MarkBar({ desk, cell, onMark, onHistory }: MarkBarProps) {
  const { t } = useTranslation();
  const entry = desk.entry(cell);
  return (
    <div className="mark-bar no-print" role="group" aria-label={t('register.bar.label')}>
      <p className="mark-bar__who">
        <strong>{desk.nameOf(cell)}</strong>
        <span className="soft">
          {t('register.bar.where', {
            session: desk.sessionOf(cell)?.code ?? '',
            words: entryWords(entry, t),
          })}
        </span>
      </p>
      <div className="mark-bar__marks">
        {marks.map((mark) => (
          <button
            key={mark}
            type="button"
            className="mark-button"
            aria-pressed={entry?.mark === mark}
            onClick={() => onMark(mark)}
          >
            <span className={`mark-button__letter register-cell--${mark}`} aria-hidden="true">
              {letters[mark]}
            </span>
            {t(`register.mark.${mark}`)}
          </button>
        ))}
      </div>
      <div className="row">
        <Button kind="quiet" disabled={entry?.mode == null} onClick={() => desk.toggleMode(cell)}>
          {t(entry?.mode === 'online' ? 'register.bar.to-room' : 'register.bar.to-online')}
        </Button>
        <Button kind="quiet" onClick={() => onHistory(cell)}>
          {t('register.bar.history')}
        </Button>
      </div>
    </div>
  );
}
