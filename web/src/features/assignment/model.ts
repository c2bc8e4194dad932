import { inLocale } from '../../lib/me.js';
import type { ServerText } from '../../lib/draft-keeper.js';
import type {
  AssignmentView,
  RubricLineView,
  SubmissionFileView,
  SubmissionView,
} from './api-types.js';

/** A little below what the server takes, so that the round number on the page is always true. */
export const largestFile = 10_000_000;
export const fileEndings = ['.pdf', '.docx', '.odt', '.jpg', '.jpeg', '.png'] as const;

/** Told before anything is sent; what the bytes really are, the server looks at. */
export function fileProblem({ name, size }: Pick<File, 'name' | 'size'>) {
  const ending = /\.[^.]+$/.exec(name.toLowerCase())?.[0] ?? '';
  if (!fileEndings.some((known) => known === ending)) return 'kind';
  if (size > largestFile) return 'size';
  return size === 0 ? 'empty' : null;
}

export function draftOf({ submissions }: AssignmentView): SubmissionView | undefined {
  return submissions.find(({ state }) => state === 'draft');
}

/** What was handed in, the latest first. */
export function handedIn({ submissions }: AssignmentView): readonly SubmissionView[] {
  return submissions
    .filter(({ state }) => state === 'submitted')
    .sort((a, b) => b.number - a.number);
}

/** Nobody has written anything yet: version 0. */
export function serverTextOf(view: AssignmentView): ServerText {
  const draft = draftOf(view);
  return draft === undefined ? { text: '', version: 0 } : draft;
}

export interface DraftChange {
  readonly version: number;
  readonly text?: string;
  readonly file?: SubmissionFileView | null;
}

export function withDraft(
  view: AssignmentView | undefined,
  change: DraftChange,
): AssignmentView | undefined {
  if (view === undefined) return undefined;
  const submitted = view.submissions.filter(({ state }) => state === 'submitted');
  const begun: SubmissionView = {
    id: 'draft',
    number: submitted.length + 1,
    state: 'draft',
    text: '',
    file: null,
    version: 0,
    submittedOn: null,
    origin: 'online',
    result: null,
    reviews: [],
  };
  return { ...view, submissions: [...submitted, { ...(draftOf(view) ?? begun), ...change }] };
}

export type Standing = 'to-write' | 'with-readers' | 'passed' | 'to-resubmit' | 'failed' | 'closed';

/** How it stands as a whole: with what was handed in last, and whether anything may follow. */
export function standingOf(view: AssignmentView): Standing {
  const last = handedIn(view)[0];
  if (last === undefined) return view.mayHandIn ? 'to-write' : 'closed';
  if (last.result === null || last.result.state.startsWith('awaiting')) return 'with-readers';
  if (last.result.passed) return 'passed';
  return view.mayHandIn ? 'to-resubmit' : 'failed';
}

/** The headings one below the other, with room to write. */
export function asHeadings({ template }: AssignmentView, locale: string): string {
  return template
    .map(({ title }, index) => `${index + 1}. ${inLocale(title, locale)}\n\n`)
    .join('\n');
}

/** What the readers gave a line, each on their own. */
export function pointsFor({ key }: RubricLineView, { reviews }: SubmissionView): readonly number[] {
  return reviews.flatMap(({ lines }) => lines[key] ?? []);
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
