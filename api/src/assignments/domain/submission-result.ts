import { dateIn, plusDays, type CalendarDate } from '../../shared/calendar-date.js';
import { instantOf } from '../../shared/instant.js';
import { agreeReadings, type AgreedReadings, type ReadingTerms } from './agree-readings.js';
import { readerSetting, type AssignmentBody } from './assignment-body.js';
import { pointsPerLine } from './rubric-lines.js';
import { readersAsked } from './sample-readers.js';

export interface GivenReview {
  readonly readerId: string;
  /** Agreed by the readers on paper: it is the result, whoever else has read. */
  readonly agreed: boolean;
  readonly lines: Readonly<Record<string, number>>;
  readonly reviewedAt: Date;
}

export interface SubmissionResult extends AgreedReadings {
  /** How many readers are asked. */
  readonly readers: 1 | 2;
  /** Null while a reader is awaited. */
  readonly standsSince: Date | null;
}

/** What the readings of a submission come to, by the rubric and the pass rule of the version it was written for. */
export function resultOf(
  submissionId: string,
  reviews: readonly GivenReview[],
  body: AssignmentBody,
): SubmissionResult {
  const onPaper = reviews.filter(({ agreed }) => agreed);
  const readers = onPaper.length > 0 ? 1 : readersAsked(readerSetting(body), submissionId);
  const readings = (onPaper.length > 0 ? onPaper : reviews).map(({ readerId, lines }) => ({
    readerId,
    points: lines,
  }));
  const result = agreeReadings(readings, termsOf(body)[readers]);
  return { ...result, readers, standsSince: hasResult(result) ? latestOf(reviews) : null };
}

type TermsByReaders = Record<1 | 2, ReadingTerms>;

/** What was published never changes, and it is asked for with everything that was handed in. */
const termsKept = new WeakMap<AssignmentBody, TermsByReaders>();

function termsOf(body: AssignmentBody): TermsByReaders {
  const known = termsKept.get(body);
  if (known) return known;
  const terms = {
    lines: body.rubric.map(({ key }) => key),
    pointsPerLine: pointsPerLine(body.rubric),
    pointsAtLeast: body.pass?.pointsAtLeast ?? 0,
    noZero: body.pass?.noZero ?? false,
  };
  const made = { 1: { ...terms, readers: 1 }, 2: { ...terms, readers: 2 } } as const;
  termsKept.set(body, made);
  return made;
}

export const hasResult = ({ state }: Pick<AgreedReadings, 'state'>): boolean =>
  state === 'passed' || state === 'failed';

/** The last day on which a failed submission may be followed by another; null where it did not fail. */
export function resubmitBy(
  { state, standsSince }: SubmissionResult,
  withinDays: number,
  zone: string,
): CalendarDate | null {
  return state === 'failed' && standsSince
    ? plusDays(dateIn(zone, instantOf(standsSince)), withinDays)
    : null;
}

function latestOf(reviews: readonly GivenReview[]): Date | null {
  return reviews.reduce<Date | null>(
    (latest, { reviewedAt }) => (latest && latest >= reviewedAt ? latest : reviewedAt),
    null,
  );
}
