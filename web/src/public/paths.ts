import type { PublicPage } from './public-page.js';

/** The only place that knows the public addresses. `/v/<code>` is the short one printed on paper. */
export const paths = {
  home: (locale: string) => `/${locale}/`,
  verify: (locale: string) => `/${locale}/verify`,
  certificate: (locale: string, code: string) => `/${locale}/verify/${encodeURIComponent(code)}`,
  accessibility: (locale: string) => `/${locale}/accessibility`,
  privacy: (locale: string) => `/${locale}/privacy`,
  signIn: () => '/sign-in',
};

export function pathOf(page: PublicPage, locale: string): string {
  switch (page.kind) {
    case 'verify-form':
      return paths.verify(locale);
    case 'verify-result':
      return paths.certificate(locale, page.code);
    case 'accessibility':
      return paths.accessibility(locale);
    case 'privacy':
      return paths.privacy(locale);
    default:
      return paths.home(locale);
  }
}
