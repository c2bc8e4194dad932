import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from '../lib/use-translation.js';
import { Navigate, Outlet, useLocation } from 'react-router';
import { rememberLocale, toLocale } from '../lib/i18n.js';
import { inLocale, MeContext, meQuery, type Me } from '../lib/me.js';
import { useServices } from '../lib/services.js';
import { WhereaboutsContext } from '../lib/use-title.js';
import { FailedState } from '../ui/failed-state.js';
import { AreaSkeleton } from './area.js';

/** Lets only signed-in people through, in their own language, and gives the pages below `useMe`. */
export function RequireSignIn() {
  const { t } = useTranslation();
  const { http } = useServices();
  const { pathname, search } = useLocation();
  const { data: me, error, refetch } = useQuery(meQuery(http));
  if (me === null) {
    return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
  }
  if (me !== undefined) return <SignedIn me={me} />;
  if (error === null) return <AreaSkeleton label={t('app.loading')} />;
  return (
    <main className="page">
      <FailedState error={error} onTryAgain={() => void refetch()} />
    </main>
  );
}

function SignedIn({ me }: { readonly me: Me }) {
  const { language } = useTranslation();
  const { languages, storage } = useServices();
  useEffect(() => {
    const locale = toLocale(me.locale);
    rememberLocale(storage, locale);
    void languages.change(locale);
  }, [me.locale, languages, storage]);
  return (
    <MeContext value={me}>
      <WhereaboutsContext value={{ city: inLocale(me.city.name, language) }}>
        <Outlet />
      </WhereaboutsContext>
    </MeContext>
  );
}
