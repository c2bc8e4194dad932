import { Link, type LinkProps } from 'react-router';
import { buttonClass, type ButtonKind } from './button-class.js';
import './button.css';

export interface LinkButtonProps extends LinkProps {
  readonly kind?: ButtonKind;
  readonly wide?: boolean;
}

/** Goes to a place, and looks like a button because it is the next step. */
export function LinkButton({ kind, wide, className, ...rest }: LinkButtonProps) {
  return <Link {...rest} className={buttonClass({ kind, wide, className })} />;
}
