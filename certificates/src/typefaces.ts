import { create, type ParsedFont } from '#fontkit';
import { unpackWoff } from './unpack-woff.ts';

/** A file of one face that holds some scripts only, as fonts for the web are cut. */
export interface Slice {
  /** Unique within a document: slices of one face share their PostScript name. */
  readonly key: string;
  readonly font: ParsedFont;
  readonly letters: ReadonlySet<number>;
}

/** Slices in order of preference; together they make one face. */
export type Face = readonly Slice[];

export interface CertificateFonts {
  /** Running text. */
  readonly text: Face;
  /** Names of people and values; has the dotted consonants that the heading face lacks. */
  readonly strong: Face;
  readonly heading: Face;
}

export interface FontFiles {
  readonly text: readonly Uint8Array[];
  readonly strong: readonly Uint8Array[];
  readonly heading: readonly Uint8Array[];
}

/**
 * Parses TTF or WOFF bytes. Parsing costs several times what drawing costs: do it once per process
 * and hand the result to every call.
 */
export function parseFonts(files: FontFiles): CertificateFonts {
  return {
    text: parseFace('text', files.text),
    strong: parseFace('strong', files.strong),
    heading: parseFace('heading', files.heading),
  };
}

function parseFace(name: string, files: readonly Uint8Array[]): Face {
  return files.map((bytes, index) => {
    const font = create(unpackWoff(bytes));
    // Read now: pdfkit takes two slices for one font when neither has loaded its checksum yet.
    if (font.head.checkSumAdjustment === undefined) throw new TypeError(`${name}: no font header`);
    // fontkit remembers a glyph with the letter it was first asked for, and with none when it was
    // first met as a part of another: after "É" in one document, "E" could not be copied from the
    // next. Asked for here in order, no document depends on those drawn before it.
    for (const letter of font.characterSet) font.glyphForCodePoint(letter);
    return { key: `${name}-${index}`, font, letters: new Set(font.characterSet) };
  });
}

export interface Run {
  readonly slice: Slice;
  readonly text: string;
}

/** A letter with the marks that sit on it: they must come from the same slice. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Cuts a line where another slice has to take over, so that one name may mix scripts. */
export function splitIntoRuns(text: string, face: Face): Run[] {
  const runs: { slice: Slice; text: string }[] = [];
  for (const cluster of text.match(CLUSTER) ?? []) {
    const last = runs.at(-1);
    if (last && covers(last.slice, cluster)) {
      last.text += cluster;
      continue;
    }
    const slice = face.find((candidate) => covers(candidate, cluster));
    if (!slice) throw new LettersNotInFonts([cluster]);
    runs.push({ slice, text: cluster });
  }
  return runs;
}

function covers(slice: Slice, cluster: string): boolean {
  for (const letter of cluster) {
    if (!slice.letters.has(letter.codePointAt(0) ?? 0)) return false;
  }
  return true;
}

/**
 * Brings text into the form in which it is printed: composed letters, hyphens and narrow spaces
 * that every face has, no invisible control characters.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[\u2000-\u200a\u202f]/gu, '\u00a0')
    .replace(/[ \p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

/** The letters of a text that a face lacks, each once, in order of appearance. */
export function lettersMissing(text: string, face: Face): string[] {
  const clusters = printable(text).match(CLUSTER) ?? [];
  const missing = clusters.filter((cluster) => !face.some((slice) => covers(slice, cluster)));
  return [...new Set(missing)];
}

/**
 * Letters that could not be printed. Ask before an award is made, so that a trainer can agree on a
 * spelling with the holder; rendering refuses such a text and never prints boxes.
 */
export function unsupportedLetters(text: string, fonts: CertificateFonts): string[] {
  return [...new Set([...lettersMissing(text, fonts.text), ...lettersMissing(text, fonts.strong)])];
}

/** The heading face where it has every letter of a text, or else the strong one for all of it. */
export function headingFaceFor(text: string, fonts: CertificateFonts): Face {
  return lettersMissing(text, fonts.heading).length === 0 ? fonts.heading : fonts.strong;
}

export class LettersNotInFonts extends Error {
  readonly letters: readonly string[];

  constructor(letters: readonly string[]) {
    super(`letters outside the fonts: ${letters.join(' ')}`);
    this.name = 'LettersNotInFonts';
    this.letters = letters;
  }
}
