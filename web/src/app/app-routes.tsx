import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from '../lib/use-translation.js';
import { Navigate, Route, Routes } from 'react-router';
import { destination } from '../features/sign-in/model.js';
import { SignInPage } from '../features/sign-in/sign-in-page.js';
import { meQuery } from '../lib/me.js';
import { useHttp } from '../lib/services.js';
import { AreaSkeleton, LazyArea, LazyPage, lazyPage } from './area.js';
import { PublicishLayout } from './layouts/publicish-layout.js';
import { NotFoundPage } from './not-found-page.js';
import { RequireSignIn } from './require-sign-in.js';

const loadLearn = () => import('./learn/learn-area.js');
const loadTeach = () => import('./teach/teach-area.js');
const loadAdminister = () => import('./administer/administer-area.js');
/** Rarely needed, so they are no part of what every first visit loads. */
const loadForgot = lazyPage(
  async () => (await import('../features/sign-in/forgot-page.js')).ForgotPage,
);
const loadReset = lazyPage(
  async () => (await import('../features/sign-in/reset-page.js')).ResetPage,
);

export function AppRoutes() {
  return (
    <Routes>
      <Route path="/" element={<Start />} />
      <Route element={<PublicishLayout />}>
        <Route path="/sign-in" element={<SignInPage />} />
        <Route path="/forgot" element={<LazyPage load={loadForgot} />} />
        <Route path="/reset" element={<LazyPage load={loadReset} />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
      <Route element={<RequireSignIn />}>
        <Route path="/learn/*" element={<LazyArea load={loadLearn} />} />
        <Route path="/teach/*" element={<LazyArea load={loadTeach} />} />
        <Route path="/administer/*" element={<LazyArea load={loadAdminister} />} />
      </Route>
    </Routes>
  );
}

/** In production the server answers `/`; this is for a link followed inside the application. */
function Start() {
  const { t, language } = useTranslation();
  const { data: me, isError } = useQuery(meQuery(useHttp()));
  const nobody = me === null || isError;
  useEffect(() => {
    if (nobody) window.location.replace(`/${language}/`);
  }, [nobody, language]);
  if (me === null || me === undefined) return <AreaSkeleton label={t('app.loading')} />;
  return <Navigate to={destination(me, null)} replace />;
}
