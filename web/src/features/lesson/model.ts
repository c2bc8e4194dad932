import type { LessonView } from './api-types.js';

/** What must be said about a text before it is read. */
export type TextNotice =
  { readonly kind: 'draft' | 'stale' } | { readonly kind: 'fallback'; readonly wanted: string };

/** The reader's language where the lesson has it, else the one it was written in. */
export function readingLocale({ locales }: LessonView, wanted: string): string {
  if (locales[wanted] !== undefined) return wanted;
  return sourceLocaleOf({ locales }) ?? Object.keys(locales)[0] ?? wanted;
}

export function sourceLocaleOf({ locales }: Pick<LessonView, 'locales'>): string | undefined {
  return Object.keys(locales).find((locale) => locales[locale]?.state === 'source');
}

/** `wanted` is the language of the whole site; who has switched this lesson to another needs no excuse for it. */
export function noticesAbout(
  lesson: LessonView,
  locale: string,
  wanted: string,
): readonly TextNotice[] {
  const state = lesson.locales[locale]?.state;
  const missing = lesson.locales[wanted] === undefined;
  return [
    ...(missing ? [{ kind: 'fallback', wanted } as const] : []),
    ...(state === 'draft' || state === 'stale' ? [{ kind: state }] : []),
  ];
}

/** The last check of a screen's law that is past its day; the page then says *being checked*. */
export function overdueCheck({ checks }: LessonView, screen: string): string | null {
  const overdue = checks.filter((check) => check.past && check.screen === screen);
  return overdue.map((check) => check.checkBy).sort()[0] ?? null;
}
