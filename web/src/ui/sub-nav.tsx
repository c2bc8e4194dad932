import { NavLink } from 'react-router';
import './sub-nav.css';

export interface SubNavItem {
  readonly to: string;
  readonly text: string;
  /** Current only at this very address, not below it. */
  readonly end?: boolean;
}

export interface SubNavProps {
  readonly label: string;
  readonly items: readonly SubNavItem[];
}

/** Parts of one thing, each with its own address: links, where others would put tabs. */
export function SubNav({ label, items }: SubNavProps) {
  return (
    <nav className="sub-nav" aria-label={label}>
      <ul className="sub-nav__list">
        {items.map((item) => (
          <li key={item.to}>
            <NavLink className="sub-nav__link" to={item.to} end={item.end}>
              {item.text}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
