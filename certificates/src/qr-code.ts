import { create } from 'qrcode';

export interface QrSquare {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/**
 * Draws a QR code as one filled path, so that it stays sharp at any size. Modules side by side
 * become one rectangle: single squares show hairlines in some viewers.
 */
export function drawQrCode(
  pdf: PDFKit.PDFDocument,
  content: string,
  square: QrSquare,
  colour: string,
): void {
  const { modules } = create(content, { errorCorrectionLevel: 'M' });
  const step = square.size / modules.size;
  for (let row = 0; row < modules.size; row += 1) {
    for (const { start, length } of darkStretches(modules, row)) {
      pdf.rect(square.x + start * step, square.y + row * step, length * step, step);
    }
  }
  pdf.fill(colour);
}

function darkStretches(
  modules: { size: number; get(row: number, column: number): number },
  row: number,
): { start: number; length: number }[] {
  const stretches: { start: number; length: number }[] = [];
  for (let column = 0; column < modules.size; column += 1) {
    if (!modules.get(row, column)) continue;
    const last = stretches.at(-1);
    if (last && last.start + last.length === column) last.length += 1;
    else stretches.push({ start: column, length: 1 });
  }
  return stretches;
}

/** The same code as an image for screens: one path, with the four modules of quiet round it that readers need. */
export function qrCodeSvg(content: string): string {
  const { modules } = create(content, { errorCorrectionLevel: 'M' });
  const quiet = 4;
  const side = modules.size + 2 * quiet;
  const path = Array.from({ length: modules.size }, (_, row) =>
    darkStretches(modules, row)
      .map(({ start, length }) => `M${start + quiet} ${row + quiet}h${length}v1h-${length}z`)
      .join(''),
  ).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`;
}
