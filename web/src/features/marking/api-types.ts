import type { LocaleText } from '../../lib/cohort.js';

export type ReadingState = 'awaiting-reader' | 'awaiting-third' | 'passed' | 'failed';

export interface QueueItem {
  readonly id: string;
  readonly enrolmentId: string;
  readonly name: string;
  readonly number: number;
  readonly submittedOn: string;
  readonly origin: 'online' | 'paper';
  readonly readers: 1 | 2;
  readonly reviews: number;
  readonly reviewedByMe: boolean;
  readonly mayReview: boolean;
  readonly state: ReadingState;
}

export interface QueueView {
  readonly items: readonly QueueItem[];
}

export interface RubricLine {
  readonly key: string;
  readonly title: LocaleText;
  /** One text a level, the lowest first; the index is the number of points. */
  readonly levels: readonly LocaleText[];
}

export interface Review {
  readonly reader: string;
  readonly mine: boolean;
  readonly agreed: boolean;
  readonly lines: Readonly<Record<string, number>>;
  readonly comment: string;
  readonly total: number;
  readonly reviewedAt: string;
}

export interface SubmissionResult {
  readonly state: ReadingState;
  readonly points: number | null;
  readonly outOf: number;
  readonly passed: boolean;
  readonly zeroLines: readonly string[];
}

export interface SubmissionView {
  readonly id: string;
  readonly name: string;
  readonly number: number;
  readonly origin: 'online' | 'paper';
  readonly submittedOn: string;
  readonly text: string;
  readonly file: { readonly id: string; readonly fileName: string; readonly bytes: number } | null;
  readonly title: LocaleText;
  readonly rubric: readonly RubricLine[];
  readonly readers: 1 | 2;
  readonly result: SubmissionResult;
  readonly reviews: readonly Review[];
  readonly mayReview: boolean;
}
