import type { PublicPage } from './public-page.js';

/** The only place that knows the public addresses. `/v/<code>` is the short one printed on paper. */
export const paths = {
  home: (locale: string) => `/${locale}/`,
  verify: (locale: string) => `/${locale}/verify`,
  certificate: (locale: string, code: string) => `/${locale}/verify/${encodeURIComponent(code)}`,
  ask: (locale: string, code: string) => `/${locale}/ask/${encodeURIComponent(code)}`,
  accessibility: (locale: string) => `/${locale}/accessibility`,
  privacy: (locale: string) => `/${locale}/privacy`,
  card: (locale: string, card: string) => `/${locale}/cards/${card}`,
  quiz: (locale: string, quiz: string) => `/${locale}/quizzes/${quiz}`,
  programme: (locale: string, programme: string) => `/${locale}/open/${programme}`,
  lesson: (locale: string, programme: string, lesson: string) =>
    `/${locale}/open/${programme}/${lesson}`,
  practice: (locale: string, programme: string, quiz: string) =>
    `/${locale}/open/${programme}/quiz/${quiz}`,
  participation: (locale: string, programme: string) => `/${locale}/participation/${programme}`,
  myPlace: (locale: string) => `/${locale}/my-place`,
  groupForm: (locale: string) => `/${locale}/group`,
  group: (locale: string, code: string) => `/${locale}/group/${encodeURIComponent(code)}`,
  groupWall: (locale: string, code: string) => `${paths.group(locale, code)}/wall`,
  here: (locale: string, code: string) => `/${locale}/here/${encodeURIComponent(code)}`,
  ownEntry: (locale: string, code: string, address: string) =>
    `${paths.here(locale, code)}/${encodeURIComponent(address)}`,
  signIn: () => '/sign-in',
  join: () => '/join',
  openCohorts: () => '/learn/cohorts',
};

export function pathOf(page: PublicPage, locale: string): string {
  switch (page.kind) {
    case 'verify-form':
      return paths.verify(locale);
    case 'verify-result':
      return paths.certificate(locale, page.code);
    case 'ask':
      return `${paths.ask(locale, page.code)}${page.state === 'paper' ? '/paper' : ''}`;
    case 'accessibility':
      return paths.accessibility(locale);
    case 'privacy':
      return paths.privacy(locale);
    case 'card':
      return paths.card(locale, page.card.slug);
    case 'open-quiz':
      return paths.quiz(locale, page.quiz.slug);
    case 'open-programme':
      return paths.programme(locale, page.programme.slug);
    case 'open-lesson':
      return paths.lesson(locale, page.lesson.programme.slug, page.lesson.address);
    case 'practice':
      return paths.practice(locale, page.quiz.programme.slug, page.quiz.slug);
    case 'participation':
      return paths.participation(locale, page.programme.slug);
    case 'my-place':
      return paths.myPlace(locale);
    case 'group-form':
      return paths.groupForm(locale);
    case 'group':
      return paths.group(locale, page.group.code);
    case 'group-wall':
      return paths.groupWall(locale, page.group.code);
    case 'here':
      return page.step === 'own'
        ? paths.ownEntry(locale, page.code, page.address)
        : paths.here(locale, page.code);
    default:
      return paths.home(locale);
  }
}
