import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useTitle } from '../lib/use-title.js';
import './page-heading.css';

export interface PageHeadingProps {
  /** The thing this page is about; also the first part of the document's title. */
  readonly title: string;
  readonly eyebrow?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** The document's title where it must say more than the heading. */
  readonly documentTitle?: string;
}

/** Where the last heading stood: a second one at the same address (skeleton, then page) leaves the focus alone. */
let lastPath: string | undefined;

/** The page's only `h1`. It takes the focus after a navigation, never when the site is first opened. */
export function PageHeading({ title, eyebrow, lead, actions, documentTitle }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useTitle(documentTitle ?? title);
  useEffect(() => {
    if (lastPath !== undefined && lastPath !== pathname) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    lastPath = pathname;
  }, [pathname]);
  return (
    <div className="page-heading">
      <div className="page-heading__words">
        {eyebrow === undefined ? null : <p className="page-heading__eyebrow">{eyebrow}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead === undefined ? null : <p className="lead">{lead}</p>}
      </div>
      {actions === undefined ? null : <div className="row page-heading__actions">{actions}</div>}
    </div>
  );
}
