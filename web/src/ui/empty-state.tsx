import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.js';
import './state.css';

export interface EmptyStateProps {
  /** Why there is nothing: *No session is planned yet*. */
  readonly heading: string;
  /** What to do first, or when something will be here. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly icon?: LucideIcon;
}

export function EmptyState({ heading, children, action, icon }: EmptyStateProps) {
  return (
    <div className="state">
      {icon === undefined ? null : <Icon of={icon} size="large" />}
      <h2 className="state__heading">{heading}</h2>
      {children === undefined ? null : <div className="state__text">{children}</div>}
      {action}
    </div>
  );
}
