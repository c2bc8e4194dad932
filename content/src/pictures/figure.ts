import type { Html, Locale, ShownPicture } from '../types.ts';
import { escapeHtml } from '../markdown/render.ts';

/** Names the alternative on pages that are kept as one piece of HTML. A language without it names the picture. */
const inWords: Record<Locale, string> = {
  en: 'The picture in words',
  sq: 'Figura me fjalë',
};

/** The same elements and classes as the web's `Picture`, for plans, handouts and cards. */
export function figureHtml(
  { title, svg, caption, alternative }: ShownPicture,
  locale: Locale,
): Html {
  const name = escapeHtml(title);
  return [
    `<figure class="picture" aria-label="${name}">${svg}`,
    `<figcaption><strong>${name}</strong>${caption === '' ? '' : ` ${caption}`}</figcaption>`,
    `<details class="picture__words"><summary>${escapeHtml(inWords[locale] ?? title)}</summary>${alternative}</details>`,
    '</figure>',
  ].join('');
}
