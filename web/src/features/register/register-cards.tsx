import { inLocale } from '../../lib/me.js';
import { useTranslation } from '../../lib/use-translation.js';
import { Button } from '../../ui/button.js';
import { Card } from '../../ui/card.js';
import { letters, marks } from './grid.js';
import type { MarksProps } from './register-grid.js';
import { entryWords } from './words.js';

/** On a phone: one session, one person under the other, five large buttons each. */
export function RegisterCards({ desk, session, mode, onHistory }: MarksProps) {
  const { t, language } = useTranslation();
  return (
    <ul className="register-cards plain-list stack">
      {desk.register.people.map(({ enrolmentId, name, department }) => {
        const cell = { sessionId: session.id, enrolmentId };
        const entry = desk.entry(cell);
        const nameId = `person-${enrolmentId}`;
        return (
          <Card as="li" key={enrolmentId}>
            <div className="register-cards__head">
              <div>
                <h3 id={nameId}>{name}</h3>
                {department === null ? null : (
                  <p className="soft small">{inLocale(department, language)}</p>
                )}
                <p>
                  {desk.isUnsaved(cell)
                    ? t('register.grid.unsaved', { words: entryWords(entry, t) })
                    : entryWords(entry, t)}
                </p>
              </div>
              <Button kind="quiet" className="no-print" onClick={() => onHistory(cell)}>
                {t('register.bar.history')}
              </Button>
            </div>
            <div className="register-cards__marks no-print" role="group" aria-labelledby={nameId}>
              {marks.map((mark) => (
                <button
                  key={mark}
                  type="button"
                  className="mark-button mark-button--compact"
                  aria-pressed={entry?.mark === mark}
                  onClick={() => void desk.mark(cell, mark, mode)}
                >
                  <span className={`mark-button__letter register-cell--${mark}`} aria-hidden="true">
                    {letters[mark]}
                  </span>
                  {t(`register.mark.${mark}`)}
                </button>
              ))}
            </div>
            {entry?.mode == null ? null : (
              <p className="no-print">
                <Button kind="quiet" onClick={() => desk.toggleMode(cell)}>
                  {t(entry.mode === 'online' ? 'register.bar.to-room' : 'register.bar.to-online')}
                </Button>
              </p>
            )}
          </Card>
        );
      })}
    </ul>
  );
}
