export type LocaleText = Readonly<Record<string, string>>;

export interface RubricLineView {
  readonly key: string;
  readonly title: LocaleText;
  /** Lowest first; the index is the number of points. */
  readonly levels: readonly LocaleText[];
}

export interface SubmissionFileView {
  readonly id: string;
  readonly fileName: string;
  readonly bytes: number;
}

export interface ReviewView {
  readonly lines: Readonly<Record<string, number>>;
  readonly comment: string;
  readonly total: number;
}

export interface SubmissionResultView {
  readonly state: 'awaiting-reader' | 'awaiting-third' | 'passed' | 'failed';
  /** Null while a reader is awaited. */
  readonly points: number | null;
  readonly outOf: number;
  readonly passed: boolean;
  readonly zeroLines: readonly string[];
}

export interface SubmissionView {
  readonly id: string;
  readonly number: number;
  readonly state: 'draft' | 'submitted';
  readonly text: string;
  readonly file: SubmissionFileView | null;
  readonly version: number;
  readonly submittedOn: string | null;
  readonly origin: 'online' | 'paper';
  readonly result: SubmissionResultView | null;
  /** Only when the result stands. */
  readonly reviews: readonly ReviewView[];
}

export type HandInRefusal =
  | 'evidence-closed'
  | 'awaiting-result'
  | 'already-passed'
  | 'no-resubmission-left'
  | 'resubmission-too-late';

export interface AssignmentView {
  readonly slug: string;
  readonly title: LocaleText;
  /** Rendered by us from Markdown: our own tags only. */
  readonly task: LocaleText;
  readonly template: readonly { readonly key: string; readonly title: LocaleText }[];
  readonly rubric: readonly RubricLineView[];
  readonly readers: 'one' | 'two' | 'sample';
  readonly submissions: readonly SubmissionView[];
  readonly mayHandIn: boolean;
  readonly refusal: HandInRefusal | null;
  readonly resubmitBy: string | null;
}

export interface DraftView {
  readonly id: string;
  readonly version: number;
}

export interface AttachedFileView {
  readonly version: number;
  readonly file: SubmissionFileView;
}
