import type { Report } from '../problem.ts';
import { piecesOf, readingOf } from '../reading.ts';
import type { Locale, Screen } from '../types.ts';

/** The ninth school year is the reading age of about 14 that the programme asks for. */
const gradeAtMost = 9;

/** Counted over a lesson: over one screen the formula says little. */
export function checkReading(
  report: Report,
  file: string,
  locale: Locale,
  screens: readonly Screen[],
): void {
  const reading = readingOf(piecesOf(screens), locale);
  if (!reading || reading.grade === null || reading.grade <= gradeAtMost) return;
  report.warning(
    { file, line: 1 },
    'lesson/reading-level',
    `The lesson reads like school year ${reading.grade} (Flesch-Kincaid); ${gradeAtMost} is the limit.`,
    `Its sentences have ${reading.wordsPerSentence} words. Shorter sentences and plainer words bring it down.`,
  );
}
