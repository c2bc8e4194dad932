/** Width of a text set at size 1. */
export type Measure = (text: string) => number;

/** Up to `lines` lines, from the size `from` down to `to`. */
export interface Attempt {
  readonly lines: number;
  readonly from: number;
  readonly to: number;
}

export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

const SHRINK = 0.97;

/**
 * The largest setting that fits: each attempt in turn, breaking at spaces only; then ever smaller
 * in the shape of the last attempt, breaking words too. So it always ends, and never overflows.
 */
export function fitText(
  text: string,
  width: number,
  attempts: readonly [Attempt, ...Attempt[]],
  measure: Measure,
): FittedText {
  let last: Attempt = attempts[0];
  for (const attempt of attempts) {
    last = attempt;
    for (let size = attempt.from; size >= attempt.to; size *= SHRINK) {
      const lines = wrapAtSpaces(text, width / size, measure);
      if (lines && lines.length <= attempt.lines) {
        return { size, lines: balance(text, width / size, lines, measure) };
      }
    }
  }
  for (let size = last.to; ; size *= SHRINK) {
    const lines = wrapAnywhere(text, width / size, measure);
    if (lines.length <= last.lines) return { size, lines };
  }
}

/** Lines of a fixed size, as many as it takes; a word wider than the line is broken. */
export function wrapText(text: string, width: number, size: number, measure: Measure): string[] {
  return wrapAtSpaces(text, width / size, measure) ?? wrapAnywhere(text, width / size, measure);
}

/** Null when a single word is wider than the line. */
function wrapAtSpaces(text: string, width: number, measure: Measure): string[] | null {
  // Most texts are one line: asking for the whole first spares measuring each word alone.
  if (measure(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (measure(word) > width) return null;
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function wrapAnywhere(text: string, width: number, measure: Measure): string[] {
  const pieces = text.split(' ').flatMap((word) => breakWord(word, width, measure));
  return wrapAtSpaces(pieces.join(' '), width, measure) ?? pieces;
}

function breakWord(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const cluster of word.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    if (piece !== '' && measure(piece + cluster) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += cluster;
  }
  return [...pieces, piece];
}

/** Narrows the measure while the number of lines stays, so that no line holds a lonely word. */
function balance(
  text: string,
  width: number,
  lines: readonly string[],
  measure: Measure,
): readonly string[] {
  let best = lines;
  if (lines.length === 1) return best;
  let [narrow, wide] = [width / 2, width];
  for (let step = 0; step < 6; step += 1) {
    const middle = (narrow + wide) / 2;
    const candidate = wrapAtSpaces(text, middle, measure);
    if (candidate && candidate.length === lines.length) {
      best = candidate;
      wide = middle;
    } else {
      narrow = middle;
    }
  }
  return best;
}
