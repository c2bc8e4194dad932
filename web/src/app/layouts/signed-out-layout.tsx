import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../lib/use-translation.js';
import { Outlet } from 'react-router';
import { cityQuery, inLocale } from '../../lib/me.js';
import { useHttp } from '../../lib/services.js';
import { WhereaboutsContext } from '../../lib/use-title.js';
import { SkipLink } from '../../ui/skip-link.js';
import { SpecimenBar } from '../../ui/specimen-bar.js';
import { LanguageSwitch } from './language-switch.js';
import { SiteFooter } from './site-footer.js';
import { SiteHeader } from './site-header.js';

/** Around the pages before sign-in. They work without the city's name, should it not come. */
export function SignedOutLayout() {
  const { t, language } = useTranslation();
  const { data } = useQuery(cityQuery(useHttp()));
  const city = data === undefined ? 'Stoa' : inLocale(data.name, language);
  return (
    <WhereaboutsContext value={{ city }}>
      <div className="site">
        <SkipLink>{t('app.skip')}</SkipLink>
        {data?.specimen === true ? <SpecimenBar>{t('app.specimen')}</SpecimenBar> : null}
        <SiteHeader city={city} home={{ href: `/${language}/` }}>
          <LanguageSwitch />
        </SiteHeader>
        <main className="page page--narrow" id="main" tabIndex={-1}>
          <Outlet />
        </main>
        <SiteFooter />
      </div>
    </WhereaboutsContext>
  );
}
