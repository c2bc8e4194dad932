import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { readText } from '../lib/locale-text.js';
import { Frame } from './frame.js';
import { Accessibility } from './pages/accessibility.js';
import { Ask } from './pages/ask.js';
import { CardPage } from './pages/card-page.js';
import { groupMessages, groupWords } from './group/group-words.js';
import { GroupForm } from './pages/group-form.js';
import { GroupPage } from './pages/group-page.js';
import { Here, HereUnknown } from './pages/here.js';
import { Home } from './pages/home.js';
import { LessonPage } from './pages/lesson-page.js';
import { MyPlacePage } from './pages/my-place-page.js';
import { ProgrammePage } from './pages/open-programme.js';
import { ParticipationPage } from './pages/participation-page.js';
import { Privacy } from './pages/privacy.js';
import { QuizPage } from './pages/quiz-page.js';
import { Trouble } from './pages/trouble.js';
import { VerifyForm } from './pages/verify-form.js';
import { VerifyResult } from './pages/verify-result.js';
import { pathOf } from './paths.js';
import type { PublicPage, RenderedPage } from './public-page.js';
import { inLocale, languagesOf, readerOf, type Reader } from './reader.js';

/** What search engines may list: pages that are there for everybody, and nothing about anybody. */
const listed: readonly PublicPage['kind'][] = [
  'home',
  'card',
  'open-quiz',
  'open-programme',
  'open-lesson',
  'practice',
  'accessibility',
  'privacy',
];

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
    islands: [...html.matchAll(/ data-island="([a-z-]+)"/g)].map(([, name = '']) => name),
    locale: reader.locale,
    noindex: !listed.includes(page.kind) || page.city.specimen,
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
    case 'ask':
      return <Ask page={page} reader={reader} />;
    case 'accessibility':
      return <Accessibility city={page.city} reader={reader} />;
    case 'privacy':
      return <Privacy city={page.city} reader={reader} />;
    case 'card':
      return <CardPage page={page} reader={reader} />;
    case 'open-quiz':
      return <QuizPage quiz={page.quiz} reader={reader} />;
    case 'open-programme':
      return <ProgrammePage page={page} reader={reader} />;
    case 'open-lesson':
      return <LessonPage page={page} reader={reader} />;
    case 'practice':
      return <QuizPage quiz={page.quiz} programme={page.quiz.programme} reader={reader} />;
    case 'participation':
      return <ParticipationPage page={page} reader={reader} />;
    case 'my-place':
      return <MyPlacePage reader={reader} />;
    case 'group-form':
      return <GroupForm page={page} />;
    case 'group':
    case 'group-wall':
      return <GroupPage page={page} />;
    case 'here':
      return <Here page={page} reader={reader} />;
    case 'here-unknown':
      return <HereUnknown reader={reader} />;
    case 'not-found':
    case 'too-large':
    case 'too-many':
      return <Trouble kind={page.kind} reader={reader} />;
    case 'failed':
      return <Trouble kind="failed" requestId={page.requestId} reader={reader} />;
  }
}

function titleOf(page: PublicPage, reader: Reader): string {
  const { t, city } = reader;
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
    case 'ask':
      return `${inLocale(page.title, reader.locale)} – ${city}`;
    case 'accessibility':
    case 'privacy':
      return `${t(`${page.kind}.heading`)} – ${city}`;
    case 'card':
      return `${page.card.title} – ${t('card.eyebrow')} – ${city}`;
    case 'open-quiz':
      return `${page.quiz.title} – ${t('home.quizzes.heading')} – ${city}`;
    case 'open-programme':
      return `${page.programme.title} – ${city}`;
    case 'open-lesson':
      return `${page.lesson.title} – ${page.lesson.programme.title} – ${city}`;
    case 'practice':
      return `${page.quiz.title} – ${page.quiz.programme.title} – ${city}`;
    case 'participation':
      return `${t('paper.heading')} – ${page.programme.title} – ${city}`;
    case 'my-place':
      return `${t('my-place.heading')} – ${city}`;
    case 'group-form':
    case 'group':
    case 'group-wall':
      return `${groupTitleOf(page)} – ${city}`;
    case 'here':
      return `${t(`here.title.${page.step}`)} – ${page.workshop.title} – ${city}`;
    case 'here-unknown':
      return `${t('here.unknown.heading')} – ${city}`;
    case 'not-found':
    case 'too-large':
    case 'too-many':
    case 'failed':
      return `${t(`trouble.${page.kind}.heading`)} – ${city}`;
  }
}

function groupTitleOf(
  page: Extract<PublicPage, { kind: 'group-form' | 'group' | 'group-wall' }>,
): string {
  const { t } = groupWords(page.locale, groupMessages(page.locale));
  if (page.kind === 'group-form') return t('group.form.heading');
  const title = readText(page.group.title, page.locale, [page.group.locale, 'en']).text;
  const code = t('group.page.code', { code: page.shownCode });
  return page.kind === 'group'
    ? `${title} – ${code}`
    : `${t('group.wall.heading')}: ${title} – ${code}`;
}

function descriptionOf(page: PublicPage, { t, city }: Reader): string {
  switch (page.kind) {
    case 'accessibility':
      return t('accessibility.lead', { city });
    case 'privacy':
      return t('privacy.lead');
    case 'ask':
      return t('ask.lead', { city });
    case 'verify-form':
    case 'verify-result':
      return t('verify.form.lead');
    case 'here':
    case 'here-unknown':
      return t('here.description', { city });
    case 'card':
      return page.card.action;
    case 'open-programme':
    case 'participation':
      return page.programme.summary;
    case 'open-lesson':
      return page.lesson.programme.summary;
    case 'open-quiz':
    case 'practice':
      return t('practice.lead');
    case 'my-place':
      return t('my-place.lead');
    case 'group-form':
    case 'group':
    case 'group-wall':
      return groupWords(page.locale, groupMessages(page.locale)).t('group.page.description');
    default:
      return t('home.hero.lead', { city });
  }
}

/** A code that nobody issued answers 404, so that machines understand it as well as people. */
function statusOf(page: PublicPage): number {
  if (page.kind === 'not-found') return 404;
  if (page.kind === 'too-large') return 413;
  if (page.kind === 'too-many') return 429;
  if (page.kind === 'failed') return 500;
  if (page.kind === 'verify-result' && page.view.state === 'unknown') return 404;
  if (page.kind === 'here-unknown') return 404;
  if (page.kind === 'here' && page.step === 'unknown-entry') return 404;
  if (page.kind === 'here' && 'returned' in page && page.returned !== undefined) return 422;
  if (page.kind === 'ask' && page.returned !== undefined) return 422;
  if (page.kind === 'group-form' && page.refused === 'unknown') return 404;
  if (page.kind === 'group-form' && page.refused === 'malformed') return 400;
  return page.kind === 'verify-form' && page.refused !== undefined ? 400 : 200;
}
