/** The languages in which everything is shipped. */
export const shippedLocales = ['en', 'sq'] as const;
export type ShippedLocale = (typeof shippedLocales)[number];

const pages = [
  '',
  '/verify',
  '/verify/:code',
  '/accessibility',
  '/privacy',
  '/cards/:card',
  '/quizzes/:quiz',
  '/open/:programme',
  '/open/:programme/:lesson',
  '/open/:programme/quiz/:quiz',
  '/participation/:programme',
  '/my-place',
  '/group',
  '/group/:code',
  '/group/:code/wall',
  '/here/:code',
  '/here/:code/:address',
  '/here/:code/:address/letter',
  '/ask/:code',
  '/ask/:code/paper',
] as const;

/** Addresses of a public page in every language; they stand outside the API's prefix. */
export function inEveryLocale(page: (typeof pages)[number]): string[] {
  return shippedLocales.map((locale) => `${locale}${page}`);
}

/** Every address that is served as a page. Short forms: `v/:code` is printed on certificates, `g/:code` leads to a group, `h/:code` to a workshop's door. */
export const publicPaths = ['/', 'v/:code', 'g/:code', 'h/:code', ...pages.flatMap(inEveryLocale)];

/** The language that a page's address begins with. */
export function localeOf(url: string): ShippedLocale {
  return shippedLocales.find((locale) => url.startsWith(`/${locale}`)) ?? 'en';
}
