import { ProblemError, type FieldProblem } from './problem-error.js';
import type { Translate } from './translate.js';

/**
 * What happened, what is safe, what to do, in the reader's language. Looked up by the problem's
 * own code (`problem.quiz.attempt-limit-reached`, in the feature's messages), then by its status.
 */
export function problemMessage(t: Translate, error: unknown): string {
  if (!(error instanceof ProblemError)) return t('problem.unexpected');
  return t(
    [`problem.${error.code}`, `problem.status.${error.status}`, 'problem.unexpected'],
    error.params,
  );
}

/** Errors by field path: `/answers/0/choice` becomes `answers.0.choice`. */
export function fieldErrors(t: Translate, error: unknown): Record<string, string> {
  if (!(error instanceof ProblemError)) return {};
  return Object.fromEntries(
    error.errors.map((field) => [
      fieldPath(field),
      t([`problem.field.${field.code}`, 'problem.field.invalid']),
    ]),
  );
}

function fieldPath({ pointer }: FieldProblem): string {
  return pointer
    .replace(/^\//, '')
    .replaceAll('/', '.')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
}
