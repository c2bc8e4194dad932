/** The part of fontkit that is used here; the package brings no types of its own. */
export interface ParsedFont {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly characterSet: readonly number[];
  glyphForCodePoint(letter: number): unknown;
  readonly head: { readonly checkSumAdjustment: number };
}

export function create(bytes: Uint8Array): ParsedFont;
