import type { Logo } from './model.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A logo kept in proportion within a height and a greatest width. */
export function logoSize(
  logo: Logo,
  limit: { readonly width: number; readonly height: number },
): { width: number; height: number } {
  const own = logo.kind === 'drawing' ? logo : pngSize(logo.bytes);
  const scale = Math.min(limit.width / own.width, limit.height / own.height);
  return { width: own.width * scale, height: own.height * scale };
}

export function drawLogo(pdf: PDFKit.PDFDocument, logo: Logo, box: Box): void {
  if (logo.kind === 'png') {
    const { buffer, byteOffset, byteLength } = logo.bytes;
    const source = Buffer.from(buffer, byteOffset, byteLength);
    pdf.image(source, box.x, box.y, { width: box.width, height: box.height });
    return;
  }
  pdf.save();
  pdf.translate(box.x, box.y).scale(box.width / logo.width, box.height / logo.height);
  for (const shape of logo.shapes) pdf.path(shape.path).fill(shape.fill, 'even-odd');
  pdf.restore();
}

/** Every PNG begins with its header chunk: width at byte 16, height at byte 20. */
function pngSize(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
