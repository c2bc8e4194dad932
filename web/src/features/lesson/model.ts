import type { Block, Screen } from '@stoa/content';
import type { GlossaryEntry, LessonView } from './api-types.js';

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

/** The words of the module's glossary that this lesson uses. */
export function termsUsed(
  glossary: readonly GlossaryEntry[],
  screens: readonly Screen[],
): readonly GlossaryEntry[] {
  const html = screens.flatMap((screen) => screen.blocks.flatMap(htmlOf)).join('');
  return glossary.filter((entry) => html.includes(`data-term="${entry.key}"`));
}

function htmlOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'text':
    case 'reveal':
      return [block.html];
    case 'picture':
      return [block.caption, block.alternative];
    case 'tick':
      return [...block.lines.map((line) => line.html), block.closing];
    case 'pick':
      return block.choices.flatMap((choice) => [choice.html, choice.comment]);
    case 'decision':
      return block.choices.flatMap((choice) => [choice.html, choice.feedback]);
  }
}

const linkPattern =
  /<a class="(term|source)" href="#((?:term|source)-[^"]+)"[^>]*>(.*?)<\/a>([.,;:!?)]*)/g;

/**
 * The text links a term to the glossary below it. On a screen it is a button that opens the
 * explanation where the reader is, with the browser's own popover.
 */
export function withPopovers(html: string): string {
  return html.replace(
    linkPattern,
    (_, kind: string, target: string, words: string, mark: string) => {
      const button = `<button type="button" class="${kind}" popovertarget="${target}">${words}</button>`;
      // A browser may break a line behind any button; a full stop must not begin one.
      return mark === '' ? button : `<span class="unbroken">${button}${mark}</span>`;
    },
  );
}
