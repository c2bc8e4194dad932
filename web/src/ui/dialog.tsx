import X from 'lucide-react/icons/x';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from '../lib/use-translation.js';
import { Icon } from './icon.js';
import './dialog.css';

export interface DialogProps {
  readonly open: boolean;
  /** Called for Escape and for the cross; the owner then sets `open` to false. */
  readonly onClose: () => void;
  readonly heading: string;
  readonly children: ReactNode;
  /** The buttons, the deed first. */
  readonly actions?: ReactNode;
  readonly size?: 'narrow' | 'wide';
  /** False where the reader must decide; Escape and the cross are then absent. */
  readonly dismissible?: boolean;
}

/** The browser's own modal: it holds the focus, makes the page inert and gives the focus back. */
export function Dialog(props: DialogProps) {
  const { open, onClose, heading, children, actions, size = 'narrow', dismissible = true } = props;
  const { t } = useTranslation();
  const element = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return (
    <dialog
      ref={element}
      className={`dialog dialog--${size}`}
      aria-labelledby={headingId}
      onCancel={(event) => {
        event.preventDefault();
        if (dismissible) onClose();
      }}
    >
      {open ? (
        <>
          <header className="dialog__head">
            <h2 id={headingId}>{heading}</h2>
            {dismissible ? (
              <button
                type="button"
                className="dialog__close"
                onClick={onClose}
                aria-label={t('ui.dialog.close')}
              >
                <Icon of={X} />
              </button>
            ) : null}
          </header>
          <div className="dialog__body">{children}</div>
          {actions === undefined ? null : <footer className="dialog__actions">{actions}</footer>}
        </>
      ) : null}
    </dialog>
  );
}
