/** One reader's marks of one submission. A reader reads a submission once. */
export interface Reading {
  readonly readerId: string;
  /** Points by rubric line; a line that was left out has none. */
  readonly points: Readonly<Record<string, number>>;
}

export interface ReadingTerms {
  /** Keys of the rubric's lines. */
  readonly lines: readonly string[];
  readonly pointsPerLine: number;
  /** How many readers are asked; a second reading that was given counts even where one was asked for. */
  readonly readers: 1 | 2;
  /** What one reader must give; two are asked for twice as much together. */
  readonly pointsAtLeast: number;
  readonly noZero: boolean;
}

export interface AgreedReadings {
  readonly state: 'awaiting-reader' | 'awaiting-third' | 'passed' | 'failed';
  /** The sum over the counted readers; 0 while a reader is awaited. */
  readonly points: number;
  readonly outOf: number;
  /** Lines to which no counted reader gave a point. */
  readonly zeroLines: readonly string[];
  readonly countedReaders: readonly string[];
}

/** Totals further apart than this call a third reader. */
const CLOSE_ENOUGH = 3;

export function agreeReadings(readings: readonly Reading[], terms: ReadingTerms): AgreedReadings {
  if (readings.length < terms.readers) return awaiting('awaiting-reader', terms.readers, terms);
  if (readings.length === 1) return result(readings, terms);
  const [closest] = pairsOf(readings).sort((a, b) => comparePairs(a, b, terms));
  const third = readings.length === 2 && gap(closest!, terms) > CLOSE_ENOUGH;
  return third ? awaiting('awaiting-third', 2, terms) : result(closest!, terms);
}

type Pair = readonly [Reading, Reading];

function pairsOf(readings: readonly Reading[]): Pair[] {
  return readings.flatMap((first, index) =>
    readings.slice(index + 1).map((second): Pair => [first, second]),
  );
}

/**
 * The closest pair first; on a tie the higher one. Where that is a tie too, the one with fewer zeros is better for the
 * person, and the ids decide between equals, so that the order in which readers wrote never matters.
 */
function comparePairs(a: Pair, b: Pair, terms: ReadingTerms): number {
  return (
    gap(a, terms) - gap(b, terms) ||
    sumOf(b, terms) - sumOf(a, terms) ||
    zeroLines(a, terms).length - zeroLines(b, terms).length ||
    (idsOf(a).join() < idsOf(b).join() ? -1 : 1)
  );
}

function result(counted: readonly Reading[], terms: ReadingTerms): AgreedReadings {
  const points = sumOf(counted, terms);
  const zeros = zeroLines(counted, terms);
  const enough = points >= terms.pointsAtLeast * counted.length;
  const passed = enough && !(terms.noZero && zeros.length > 0);
  return {
    state: passed ? 'passed' : 'failed',
    points,
    outOf: outOf(counted.length, terms),
    zeroLines: zeros,
    countedReaders: idsOf(counted),
  };
}

function awaiting(
  state: 'awaiting-reader' | 'awaiting-third',
  readers: number,
  terms: ReadingTerms,
): AgreedReadings {
  return { state, points: 0, outOf: outOf(readers, terms), zeroLines: [], countedReaders: [] };
}

function outOf(readers: number, { lines, pointsPerLine }: ReadingTerms): number {
  return readers * lines.length * pointsPerLine;
}

function zeroLines(counted: readonly Reading[], { lines }: ReadingTerms): string[] {
  return lines.filter((line) => counted.every((reading) => pointsOf(reading, line) === 0));
}

function gap([a, b]: Pair, terms: ReadingTerms): number {
  return Math.abs(sumOf([a], terms) - sumOf([b], terms));
}

function sumOf(readings: readonly Reading[], { lines }: ReadingTerms): number {
  let sum = 0;
  for (const reading of readings) for (const line of lines) sum += pointsOf(reading, line);
  return sum;
}

function pointsOf({ points }: Reading, line: string): number {
  return points[line] ?? 0;
}

function idsOf(readings: readonly Reading[]): string[] {
  return readings.map(({ readerId }) => readerId).sort();
}
