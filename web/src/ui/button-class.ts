import { classNames } from './class-names.js';

/** `primary` once a screen, `accent` for the rare deadline, `danger` for what cannot be undone. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'accent' | 'danger';

export interface ButtonLook {
  readonly kind?: ButtonKind;
  readonly wide?: boolean;
  readonly className?: string;
}

export function buttonClass({ kind = 'secondary', wide = false, className }: ButtonLook): string {
  return classNames('button', `button--${kind}`, wide && 'button--wide', className);
}
