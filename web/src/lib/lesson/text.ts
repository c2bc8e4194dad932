import type { Block, Screen } from '@stoa/content';
import type { components } from '../../api-schema/schema.js';

export type GlossaryEntry = components['schemas']['GlossaryEntryView'];
export type LessonSource = components['schemas']['SourceView'];
/** `stale`: the source has changed since this translation was made. */
export type TextState = 'source' | 'draft' | 'reviewed' | 'stale';

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
