import type { Assignment, Programme } from '@stoa/content';
import type { ReaderSetting } from './sample-readers.js';

/** What one reader must give for a submission to pass. */
export type PassRule = { readonly pointsAtLeast: number; readonly noZero: boolean };

/** An assignment as it is published: with the pass rule of its programme, so that a result can be told from it alone. */
export type AssignmentBody = Assignment & { readonly pass: PassRule | null };

/** The pass rule is that of the first criterion that asks for the assignment; without one, every agreed reading passes. */
export function bodyOfAssignment(
  assignment: Assignment,
  { criteria }: Pick<Programme, 'criteria'>,
): AssignmentBody {
  const criterion = criteria?.criteria.find(
    (one) => one.kind === 'assignment-passed' && one.assignment === assignment.slug,
  );
  const pass =
    criterion?.kind === 'assignment-passed'
      ? { pointsAtLeast: criterion.pointsAtLeast, noZero: criterion.noZero }
      : null;
  return { ...assignment, pass };
}

export function readerSetting({
  readers,
  samplePercent,
}: Pick<AssignmentBody, 'readers' | 'samplePercent'>): ReaderSetting {
  return readers === 'sample' ? { readers, percent: samplePercent ?? 100 } : { readers };
}
