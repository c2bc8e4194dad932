import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from '../lib/use-translation.js';
import { Navigate, Route, Routes } from 'react-router';
import { destination } from '../features/sign-in/model.js';
import { SignInPage } from '../features/sign-in/sign-in-page.js';
import { meQuery } from '../lib/me.js';
import { useHttp } from '../lib/services.js';
import { AreaSkeleton, LazyArea, LazyPage, lazyPage } from './area.js';
import { SignedOutLayout } from './layouts/signed-out-layout.js';
import { LearnRoutes } from './learn/learn-area.js';
import { NotFoundPage } from './not-found-page.js';
import { RequireSignIn } from './require-sign-in.js';
import { TeachRoutes } from './teach/teach-area.js';

const administer = lazyPage(() => import('./administer/administer-area.js'), 'all');
const surveys = () => import('./needs/surveys.js');
const needs = lazyPage(surveys, 'needs');
const department = lazyPage(surveys, 'department');
/** Rarely needed, so they are no part of what every first visit loads. */
const otherWaysIn = () => import('./other-ways-in.js');
const forgot = lazyPage(otherWaysIn, 'forgot');
const reset = lazyPage(otherWaysIn, 'reset');
const joining = () => import('./joining-pages.js');
const join = lazyPage(joining, 'join');
const joined = lazyPage(joining, 'joined');
const enter = lazyPage(joining, 'enter');

export function AppRoutes() {
  return (
    <Routes>
      <Route path="/" element={<Start />} />
      <Route element={<SignedOutLayout />}>
        <Route path="/sign-in" element={<SignInPage />} />
        <Route path="/forgot" element={<LazyPage load={forgot} />} />
        <Route path="/reset" element={<LazyPage load={reset} />} />
        <Route path="/join" element={<LazyPage load={join} />} />
        <Route path="/joined" element={<LazyPage load={joined} />} />
        <Route path="/enter" element={<LazyPage load={enter} />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
      <Route element={<RequireSignIn />}>
        <Route path="/learn/*" element={<LearnRoutes />} />
        <Route path="/teach/*" element={<TeachRoutes />} />
        <Route path="/department/*" element={<LazyArea load={department} />} />
        <Route path="/needs/*" element={<LazyArea load={needs} />} />
        <Route path="/administer/*" element={<LazyArea load={administer} />} />
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
