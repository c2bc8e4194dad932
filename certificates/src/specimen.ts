import { tint } from './look.ts';
import type { Look } from './model.ts';
import type { TaggedDocument } from './tagged-document.ts';
import { printable } from './typefaces.ts';

export interface SpecimenLayout {
  readonly size: number;
  /** Room along the slant. */
  readonly width: number;
  readonly angle: number;
  /** Share of the accent colour in the paper. */
  readonly share: number;
}

/**
 * The word across the page, under the text. It is content, not decoration: whoever hears the page
 * learns first that it is worth nothing. On later pages of a document it is repeated for the eye.
 */
export function drawSpecimen(
  document: TaggedDocument,
  word: string,
  layout: SpecimenLayout,
  page: { readonly width: number; readonly height: number },
  look: Look,
): void {
  const attempts = [{ lines: 1, from: layout.size, to: layout.size / 4 }] as const;
  const fitted = document.fit(printable(word), 'strong', layout.width, attempts);
  const centre: [number, number] = [page.width / 2, page.height / 2];
  document.pdf.save();
  document.pdf.rotate(layout.angle, { origin: centre });
  document.lines(fitted, 'strong', {
    x: centre[0] - layout.width / 2,
    y: centre[1] - fitted.size / 2,
    width: layout.width,
    align: 'center',
    leading: 1,
    colour: tint(look.accent, look.paper, layout.share),
  });
  document.pdf.restore();
}
