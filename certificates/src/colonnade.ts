import type { certificateLayout } from './certificate.layout.ts';
import type { Look } from './model.ts';

type ColonnadeLayout = typeof certificateLayout.colonnade;
type Pdf = PDFKit.PDFDocument;

/** The programme's colonnade, complete: every column filled from the base to the capital. */
export function drawColonnade(
  pdf: Pdf,
  layout: ColonnadeLayout,
  page: { readonly width: number },
  look: Look,
): void {
  drawBeam(pdf, layout.beam, page.width);
  for (const inset of layout.column.insets) {
    const half = layout.column.foot.width / 2;
    drawColumn(pdf, layout.column, inset + half);
    drawColumn(pdf, layout.column, page.width - inset - half);
  }
  drawSteps(pdf, layout.steps, page.width);
  pdf.fill(look.primary);
  for (const inset of layout.column.insets) {
    const half = layout.column.foot.width / 2;
    drawFlutes(pdf, layout.column, inset + half);
    drawFlutes(pdf, layout.column, page.width - inset - half);
  }
  pdf.lineWidth(layout.column.flute).stroke(look.paper);
}

function band(pdf: Pdf, inset: number, y: number, height: number, width: number): void {
  pdf.rect(inset, y, width - 2 * inset, height);
}

function drawBeam(pdf: Pdf, beam: ColonnadeLayout['beam'], width: number): void {
  band(pdf, beam.cornice.inset, beam.cornice.y, beam.cornice.height, width);
  band(pdf, beam.architrave.inset, beam.architrave.y, beam.architrave.height, width);
  const { frieze } = beam;
  const groupWidth = (frieze.bars - 1) * frieze.pitch + frieze.bar;
  const pitch = (width - 2 * frieze.inset - groupWidth) / (frieze.groups - 1);
  for (let group = 0; group < frieze.groups; group += 1) {
    for (let bar = 0; bar < frieze.bars; bar += 1) {
      const x = frieze.inset + group * pitch + bar * frieze.pitch;
      pdf.rect(x, frieze.y, frieze.bar, frieze.height);
    }
  }
}

interface Shaft {
  readonly top: number;
  readonly bottom: number;
}

function shaftOf(column: ColonnadeLayout['column']): Shaft {
  const { capital, foot, cushion, gap } = column;
  return {
    top: column.top + capital.height + capital.flare + 2 * gap,
    bottom: column.bottom - foot.height - cushion.height - 2 * gap,
  };
}

function drawColumn(pdf: Pdf, column: ColonnadeLayout['column'], centre: number): void {
  const { capital, foot, cushion, shaft, gap } = column;
  const { top, bottom } = shaftOf(column);
  const bar = (y: number, part: { width: number; height: number }) =>
    pdf.rect(centre - part.width / 2, y, part.width, part.height);
  bar(column.top + gap, capital);
  trapezium(pdf, centre, [top - capital.flare, capital.width - 2], [top, shaft.topWidth]);
  trapezium(pdf, centre, [top + gap, shaft.topWidth], [bottom, shaft.bottomWidth]);
  bar(bottom + gap, cushion);
  bar(column.bottom - foot.height - gap / 2, foot);
}

function trapezium(
  pdf: Pdf,
  centre: number,
  [top, topWidth]: readonly [number, number],
  [bottom, bottomWidth]: readonly [number, number],
): void {
  pdf
    .moveTo(centre - topWidth / 2, top)
    .lineTo(centre + topWidth / 2, top)
    .lineTo(centre + bottomWidth / 2, bottom)
    .lineTo(centre - bottomWidth / 2, bottom)
    .closePath();
}

function drawFlutes(pdf: Pdf, column: ColonnadeLayout['column'], centre: number): void {
  const { top, bottom } = shaftOf(column);
  const { topWidth, bottomWidth } = column.shaft;
  for (let flute = 1; flute <= column.flutes; flute += 1) {
    const share = flute / (column.flutes + 1) - 0.5;
    pdf.moveTo(centre + share * topWidth, top + 6).lineTo(centre + share * bottomWidth, bottom - 6);
  }
}

function drawSteps(pdf: Pdf, steps: ColonnadeLayout['steps'], width: number): void {
  for (let step = 0; step < steps.count; step += 1) {
    const y = steps.first.y + step * (steps.height + steps.gap);
    band(pdf, steps.first.inset - step * steps.spread, y, steps.height, width);
  }
}
