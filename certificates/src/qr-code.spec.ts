import { describe, expect, it } from '@jest/globals';
import { create } from 'qrcode';
import { drawQrCode } from './qr-code.ts';

const url = 'https://stoa.example/v/K7QM-3XTD-9HRA-5';

/** Remembers the rectangles as modules of the code: step 1, origin at 10, 20. */
function drawnModules(size: number): Set<string> {
  const dark = new Set<string>();
  const pdf = {
    rect: (x: number, y: number, width: number) => {
      for (let column = 0; column < Math.round(width); column += 1) {
        dark.add(`${Math.round(y - 20)}/${Math.round(x - 10) + column}`);
      }
    },
    fill: () => undefined,
  };
  drawQrCode(pdf as unknown as PDFKit.PDFDocument, url, { x: 10, y: 20, size }, '#000000');
  return dark;
}

describe('the QR code', () => {
  it('draws exactly the dark modules of the address', () => {
    const { modules } = create(url, { errorCorrectionLevel: 'M' });
    const expected = new Set<string>();
    for (let row = 0; row < modules.size; row += 1) {
      for (let column = 0; column < modules.size; column += 1) {
        if (modules.get(row, column)) expected.add(`${row}/${column}`);
      }
    }
    expect(drawnModules(modules.size)).toEqual(expected);
  });
});
