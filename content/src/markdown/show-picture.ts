import type { Report } from '../problem.ts';
import type { Album } from '../pictures/album.ts';
import type { Locale, ShownPicture } from '../types.ts';
import { bodyText, type Line } from './page-file.ts';
import { renderInline, type FindTerm } from './render.ts';

export interface PictureContext {
  report: Report;
  path: string;
  locale: Locale;
  album: Album;
  findTerm?: FindTerm;
  sources?: string[];
}

/** `:::picture slug`, with a caption below or without; null where it cannot be shown. */
export function showPicture(
  { report, path, locale, album, findTerm = () => null, sources = [] }: PictureContext,
  slug: string,
  [first, ...below]: readonly Line[],
): ShownPicture | null {
  const caption = renderInline(bodyText(below), { findTerm, sources });
  const shown = album.show(slug, locale, caption);
  if (shown || album.isUnreadable(slug)) return shown;
  report.error(
    { file: path, line: first!.number },
    'reference/unknown-picture',
    slug === '' ? '`:::picture` names no picture.' : `There is no picture \`${slug}\`.`,
    album.slugs().length === 0
      ? 'Pictures stand in the folder `pictures` of the programme, or of `open`.'
      : `Known pictures here: ${album.slugs().join(', ')}.`,
  );
  return null;
}
