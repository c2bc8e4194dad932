import type { LucideIcon } from 'lucide-react';
import './icon.css';

export interface IconProps {
  /** One icon, imported by its own path: `import Check from 'lucide-react/icons/check'`. */
  readonly of: LucideIcon;
  readonly size?: 'small' | 'medium' | 'large';
}

/** Always decoration: the word beside it carries the meaning. */
export function Icon({ of: Drawing, size = 'medium' }: IconProps) {
  return <Drawing className={`icon icon--${size}`} aria-hidden="true" focusable="false" />;
}
