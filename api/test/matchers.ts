import { expect } from '@jest/globals';

type Answer = { status: number; body: unknown };

/** Compares a refusal by its stable code and status; gives the whole body back for looking at params. */
export function expectProblem(
  answer: Answer,
  status: number,
  code: string,
): Record<string, unknown> {
  expect({ status: answer.status, type: (answer.body as { type?: string }).type }).toEqual({
    status,
    type: `urn:problem:${code}`,
  });
  expect(answer.body).toHaveProperty('requestId');
  return answer.body as Record<string, unknown>;
}
