import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Frame } from './frame.js';
import { Accessibility } from './pages/accessibility.js';
import { Home } from './pages/home.js';
import { Privacy } from './pages/privacy.js';
import { Trouble } from './pages/trouble.js';
import { VerifyForm } from './pages/verify-form.js';
import { VerifyResult } from './pages/verify-result.js';
import { pathOf } from './paths.js';
import type { PublicPage, RenderedPage } from './public-page.js';
import { languagesOf, readerOf, type Reader } from './reader.js';

/** One public page in one language, from values alone: no clock, no network, no state. */
export function renderPublicPage(page: PublicPage): RenderedPage {
  const reader = readerOf(page);
  const html = renderToStaticMarkup(
    <Frame page={page} reader={reader}>
      {contentOf(page, reader)}
    </Frame>,
  );
  const status = statusOf(page);
  return {
    title: titleOf(page, reader),
    description: descriptionOf(page, reader),
    html,
    ...(status === 200 ? {} : { status }),
    islands: html.includes('data-island="file-check"') ? ['file-check'] : [],
    locale: reader.locale,
    noindex: !['home', 'accessibility', 'privacy'].includes(page.kind) || page.city.specimen,
    alternates: Object.fromEntries(
      languagesOf(page.city).map(({ locale }) => [locale, pathOf(page, locale)]),
    ),
  };
}

function contentOf(page: PublicPage, reader: Reader): ReactNode {
  switch (page.kind) {
    case 'home':
      return <Home page={page} reader={reader} />;
    case 'verify-form':
      return <VerifyForm page={page} reader={reader} />;
    case 'verify-result':
      return <VerifyResult page={page} reader={reader} />;
    case 'accessibility':
      return <Accessibility city={page.city} reader={reader} />;
    case 'privacy':
      return <Privacy city={page.city} reader={reader} />;
    case 'not-found':
      return <Trouble kind="not-found" reader={reader} />;
    case 'failed':
      return <Trouble kind="failed" requestId={page.requestId} reader={reader} />;
  }
}

function titleOf(page: PublicPage, { t, city }: Reader): string {
  const check = t('verify.form.heading');
  switch (page.kind) {
    case 'home':
      return `${t('home.hero.heading')} – ${city}`;
    case 'verify-form':
      return page.refused === undefined
        ? `${check} – ${city}`
        : `${t('verify.form.error-title')} – ${check} – ${city}`;
    case 'verify-result':
      return `${t(`verify.${page.view.state}.heading`)} – ${check} – ${city}`;
    case 'accessibility':
    case 'privacy':
      return `${t(`${page.kind}.heading`)} – ${city}`;
    case 'not-found':
    case 'failed':
      return `${t(`trouble.${page.kind}.heading`)} – ${city}`;
  }
}

function descriptionOf(page: PublicPage, { t, city }: Reader): string {
  switch (page.kind) {
    case 'accessibility':
      return t('accessibility.lead', { city });
    case 'privacy':
      return t('privacy.lead');
    case 'verify-form':
    case 'verify-result':
      return t('verify.form.lead');
    default:
      return t('home.hero.lead', { city });
  }
}

/** A code that nobody issued answers 404, so that machines understand it as well as people. */
function statusOf(page: PublicPage): number {
  if (page.kind === 'not-found') return 404;
  if (page.kind === 'failed') return 500;
  if (page.kind === 'verify-result' && page.view.state === 'unknown') return 404;
  return page.kind === 'verify-form' && page.refused !== undefined ? 400 : 200;
}
