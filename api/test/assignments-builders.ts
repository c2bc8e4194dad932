import type { TestApp } from './test-app.js';
import { aTrainer } from './attendance-builders.js';
import { aCohort, aLearner, type Cohort, type Learner } from './learning-builders.js';

export type Reader = { personId: string; token: string };
export type WorkingCohort = { cohort: Cohort; ana: Learner; bora: Learner; trainer: Reader };

/** A cohort of the published programme with two learners and a trainer. */
export async function aWorkingCohort(
  app: TestApp,
  overrides: Parameters<typeof aCohort>[1] = {},
): Promise<WorkingCohort> {
  const cohort = await aCohort(app, overrides);
  return {
    cohort,
    ana: await aLearner(app, cohort),
    bora: await aLearner(app, cohort),
    trainer: await aTrainer(app, cohort),
  };
}

/** So many words. */
export const words = (count: number, word = 'fjalë'): string =>
  Array.from({ length: count }, () => word).join(' ');

/** A multipart body with files, as a browser sends it. */
export function anUpload(...files: { name: string; content: string }[]): {
  body: string;
  headers: Record<string, string>;
} {
  const boundary = 'a-boundary-of-the-spec';
  const parts = files.map(
    ({ name, content }) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n${content}\r\n`,
  );
  return {
    body: `${parts.join('')}--${boundary}--\r\n`,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}

export const aPdf = (name = 'Kontrolli im.pdf') =>
  anUpload({ name, content: '%PDF-1.7\nwhat was written\n%%EOF' });

/** Something handed in by the learner, with a text. */
export async function aSubmission(
  app: TestApp,
  { token }: Learner,
  text = 'The parking app',
): Promise<{ id: string; number: number }> {
  const { body: draft } = await app.put<{ version: number }>(
    'me/assignment/draft',
    { text, version: 0 },
    { as: token },
  );
  const answer = await app.post<{ id: string; number: number }>(
    'me/assignment/submission',
    { version: draft.version, noPersonalData: true },
    { as: token },
  );
  if (answer.status !== 201) throw new Error(`Not handed in: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** A reading with the rubric of the small programme. */
export function aReview(
  app: TestApp,
  submissionId: string,
  { token }: Reader,
  [people, risks]: [number, number],
  comment = 'Clear',
) {
  return app.post<{ id: string }>(
    `submissions/${submissionId}/reviews`,
    { lines: { people, risks }, comment },
    { as: token },
  );
}
