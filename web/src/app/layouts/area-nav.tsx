import type { LucideIcon } from 'lucide-react';
import { NavLink } from 'react-router';
import { Icon } from '../../ui/icon.js';

export interface NavItem {
  readonly to: string;
  readonly text: string;
  readonly icon: LucideIcon;
  /** Current only at this very address, not below it. */
  readonly end?: boolean;
}

export interface AreaNavProps {
  readonly label: string;
  readonly items: readonly NavItem[];
  readonly className: string;
}

export function AreaNav({ label, items, className }: AreaNavProps) {
  return (
    <nav className={`area-nav ${className}`} aria-label={label}>
      <ul className="area-nav__list">
        {items.map((item) => (
          <li key={item.to}>
            <NavLink className="area-nav__link" to={item.to} end={item.end}>
              <Icon of={item.icon} />
              <span>{item.text}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
