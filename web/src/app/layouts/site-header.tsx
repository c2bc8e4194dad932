import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ColonnadeMark } from '../../ui/colonnade.js';
import './site.css';

export interface SiteHeaderProps {
  readonly city: string;
  /** Where the name leads. The public home is drawn by the server, so it is a plain link. */
  readonly home: { readonly to: string } | { readonly href: string };
  readonly children?: ReactNode;
}

export function SiteHeader({ city, home, children }: SiteHeaderProps) {
  const name = (
    <>
      <ColonnadeMark />
      <span>{city}</span>
    </>
  );
  return (
    <header className="site-head">
      <div className="site-head__row">
        {'to' in home ? (
          <Link className="site-head__name" to={home.to}>
            {name}
          </Link>
        ) : (
          <a className="site-head__name" href={home.href}>
            {name}
          </a>
        )}
        {children}
      </div>
    </header>
  );
}
