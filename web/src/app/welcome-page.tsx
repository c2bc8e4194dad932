import { useTranslation } from '../lib/use-translation.js';
import { inLocale, useMe } from '../lib/me.js';
import { PageHeading } from '../ui/page-heading.js';

/** The first page of an area for which a person has nothing to do yet. */
export function WelcomePage() {
  const { t, language } = useTranslation();
  const me = useMe();
  return (
    <PageHeading
      title={t('app.welcome.heading', { name: me.givenName })}
      lead={inLocale(me.city.name, language)}
    />
  );
}
