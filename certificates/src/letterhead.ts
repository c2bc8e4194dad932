import { textBlock, type Style } from './blocks.ts';
import { drawLogo, logoSize } from './logo.ts';
import type { Logo, Look } from './model.ts';
import type { TaggedDocument } from './tagged-document.ts';
import { printable } from './typefaces.ts';

export interface LetterheadLayout {
  readonly height: number;
  readonly gap: number;
  readonly logo: { readonly width: number; readonly height: number };
  readonly city: Style;
}

export interface Letterhead {
  readonly city: string;
  readonly logo: Logo | undefined;
  /** Said in place of the logo. */
  readonly logoAlt: string;
}

export interface LetterheadArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align: 'left' | 'center';
}

/** Logo and name of the city side by side; the name alone where there is no logo. */
export function drawLetterhead(
  document: TaggedDocument,
  head: Letterhead,
  layout: LetterheadLayout,
  area: LetterheadArea,
  look: Look,
): void {
  const logo = head.logo ? logoSize(head.logo, layout.logo) : { width: 0, height: 0 };
  const indent = head.logo ? logo.width + layout.gap : 0;
  const width = nameWidth(document, head.city, layout, area.width - indent);
  const slack = area.align === 'center' ? (area.width - indent - width) / 2 : 0;
  const left = area.x + slack;
  const { logo: source } = head;
  if (source) {
    const box = { x: left, y: area.y + (layout.height - logo.height) / 2, ...logo };
    document.figure(head.logoAlt, box, () => drawLogo(document.pdf, source, box));
  }
  // A hair wider than the lines, so that rounding cannot break them elsewhere.
  const column = { x: left + indent, width: width + 0.01 };
  const name = textBlock(document, head.city, layout.city, column, {
    tag: 'P',
    role: 'heading',
    colour: look.ink,
    align: 'left',
  });
  name.draw(area.y + (layout.height - name.height) / 2);
}

function nameWidth(
  document: TaggedDocument,
  city: string,
  layout: LetterheadLayout,
  room: number,
): number {
  const name = printable(city);
  const fitted = document.fit(name, 'heading', room, layout.city.attempts);
  const measure = document.measure(document.face('heading', name));
  return Math.max(...fitted.lines.map((line) => measure(line) * fitted.size));
}
