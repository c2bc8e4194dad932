import { beforeAll, describe, expect, it } from '@jest/globals';
import { readShippedFonts } from './shipped-fonts.ts';
import {
  headingFaceFor,
  LettersNotInFonts,
  parseFonts,
  printable,
  splitIntoRuns,
  unsupportedLetters,
  type CertificateFonts,
} from './typefaces.ts';

let fonts: CertificateFonts;

beforeAll(async () => {
  fonts = parseFonts(await readShippedFonts());
});

describe('letters', () => {
  it.each([
    'Ëngjëll Çela',
    'Щерьо Ѝванов',
    'Ελένη Παπαδοπούλου ΐ ΰ',
    'Ḃríġid Ní Ḋoṁnaill ċ ḟ ṗ ṡ ṫ',
    'Zoë Lefèvre-Œuvré, 24 %',
    'Nguyễn Kovačević Łódź',
    'B\u0307riġid',
  ])('knows every letter of %s', (name) => {
    expect(unsupportedLetters(name, fonts)).toEqual([]);
  });

  it('names letters outside the fonts, each once, with the marks on them', () => {
    expect(unsupportedLetters('名 Arta 名前 м\u0304 😀', fonts)).toEqual([
      '名',
      '前',
      'м\u0304',
      '😀',
    ]);
  });

  it('refuses to set a letter that no slice has', () => {
    expect(() => splitIntoRuns('A名', fonts.text)).toThrow(LettersNotInFonts);
  });

  it('lets one name mix scripts, a slice at a time', () => {
    const runs = splitIntoRuns('Ива Kovačević', fonts.strong);
    expect(runs.map((run) => run.text)).toEqual(['Ива ', 'Kova', 'č', 'evi', 'ć']);
    expect(runs.every((run) => run.text.length > 0)).toBe(true);
  });

  it('sets a heading in the serif, and as a whole in the sans where the serif lacks a letter', () => {
    expect(headingFaceFor('Сертификат', fonts)).toBe(fonts.heading);
    expect(headingFaceFor('Teastas Ḃ', fonts)).toBe(fonts.strong);
  });

  it('gives each slice its own key and checksum, which pdfkit tells fonts apart by', () => {
    const slices = Object.values(fonts).flat();
    expect(new Set(slices.map((slice) => slice.key)).size).toBe(slices.length);
    const checksums = slices.map((slice) => slice.font.head.checkSumAdjustment);
    expect(new Set(checksums).size).toBe(slices.length);
  });
});

describe('printable text', () => {
  it.each([
    { why: 'composes letters', from: 'e\u0308', to: 'ë' },
    { why: 'drops invisible signs', from: 'A\u200brt\u00ada\u202e', to: 'Arta' },
    { why: 'prints every hyphen', from: 'a\u2010b\u2011c', to: 'a-b-c' },
    { why: 'keeps narrow spaces from breaking', from: '24\u202f%', to: '24\u00a0%' },
    { why: 'makes one line', from: ' a\n\tb  c ', to: 'a b c' },
  ])('$why', ({ from, to }) => {
    expect(printable(from)).toBe(to);
  });
});
