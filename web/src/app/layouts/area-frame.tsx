import type { ReactNode } from 'react';
import { useTranslation } from '../../lib/use-translation.js';
import { inLocale, useMe } from '../../lib/me.js';
import { WhereaboutsContext } from '../../lib/use-title.js';
import { classNames } from '../../ui/class-names.js';
import { SkipLink } from '../../ui/skip-link.js';
import { SpecimenBar } from '../../ui/specimen-bar.js';
import { ErrorBoundary } from '../error-boundary.js';
import { AccountMenu } from './account-menu.js';
import { AreaNav, type NavItem } from './area-nav.js';
import { SiteFooter } from './site-footer.js';
import { SiteHeader } from './site-header.js';

export interface AreaLayoutProps {
  /** The area in the document's title: *Learning*. */
  readonly place: string;
  readonly home: string;
  readonly items: readonly NavItem[];
  readonly children: ReactNode;
}

/** What the signed-in layouts share: landmarks in the order in which they are read. */
export function AreaFrame({
  look,
  ...props
}: AreaLayoutProps & { readonly look: 'learner' | 'staff' }) {
  const { t, language } = useTranslation();
  const me = useMe();
  const city = inLocale(me.city.name, language);
  return (
    <WhereaboutsContext value={{ place: props.place, city }}>
      <div className={classNames('site', `site--${look}`)}>
        <SkipLink>{t('app.skip')}</SkipLink>
        {me.city.specimen ? <SpecimenBar>{t('app.specimen')}</SpecimenBar> : null}
        <SiteHeader city={city} home={{ to: props.home }}>
          <AccountMenu />
        </SiteHeader>
        <AreaNav className={`area-nav--${look}`} label={props.place} items={props.items} />
        <main className="page" id="main" tabIndex={-1}>
          <ErrorBoundary>{props.children}</ErrorBoundary>
        </main>
        <SiteFooter />
      </div>
    </WhereaboutsContext>
  );
}
