import type { SubmissionFileView, SubmissionResultView } from './assignments.dto.js';
import { hasResult, type SubmissionResult } from './domain/submission-result.js';
import type { KeptFile } from './submissions.js';

export const fileView = (file: KeptFile | null): SubmissionFileView | null =>
  file && { id: file.id, fileName: file.fileName, bytes: file.bytes };

export function resultView(result: SubmissionResult): SubmissionResultView {
  const { state, points, outOf, zeroLines } = result;
  return {
    state,
    outOf,
    points: hasResult(result) ? points : null,
    passed: state === 'passed',
    zeroLines: [...zeroLines],
  };
}
