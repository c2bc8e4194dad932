import type { ButtonHTMLAttributes } from 'react';
import { buttonClass, type ButtonKind } from './button-class.js';
import './button.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly kind?: ButtonKind;
  readonly wide?: boolean;
  /** Work is under way: a second press does nothing, and the focus stays where it is. */
  readonly busy?: boolean;
}

/** Does a deed; its text names it. `type` is `button` unless said otherwise. */
export function Button({ kind, wide, busy = false, className, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass({ kind, wide, className })}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
