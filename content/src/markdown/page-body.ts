import type { Html } from '../types.ts';
import { figureHtml } from '../pictures/figure.ts';
import { bodyText, type Line } from './page-file.ts';
import { splitParts } from './parts.ts';
import { renderBlock } from './render.ts';
import { showPicture, type PictureContext } from './show-picture.ts';

/** The Markdown of a plan, a handout or a card, with its pictures. */
export function renderBody(context: PictureContext, lines: readonly Line[]): Html {
  const { report, path, locale } = context;
  const parts = splitParts(report, path, lines, 'page').map((part) => {
    if (part.kind === 'text') return renderBlock(bodyText(part.lines));
    if (part.name === 'picture') {
      const shown = showPicture(context, part.rest, part.lines);
      return shown ? figureHtml(shown, locale) : '';
    }
    report.error(
      { file: path, line: part.lines[0]!.number },
      'page/unknown-directive',
      `\`:::${part.name}\` is not known here.`,
      'Only `:::picture` stands on a plan, a handout or a card.',
    );
    return '';
  });
  return parts.filter((html) => html !== '').join('\n');
}
