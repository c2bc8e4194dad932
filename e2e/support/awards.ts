import { expect, type Browser } from '@playwright/test';
import { somebody } from './people.js';

type Awarded = { awardId: string; displayCode: string };

/** Awards one practitioner of the synthetic pilot, and waits until the PDFs are made. */
export async function anAward(
  browser: Browser,
  at: number,
): Promise<Awarded & { file: Buffer; familyName: string }> {
  const { context } = await somebody(browser, 'trainer');
  const cohort = '/api/v1/cohorts/tirana-pilot';
  const certify = (await (await context.request.get(`${cohort}/certify`)).json()) as {
    ready: { enrolmentId: string; name: string; due: string[] }[];
  };
  const person = certify.ready.filter(({ due }) => due.length === 3)[at]!;
  const data = { expected: { certificates: 3, people: 1 }, enrolmentIds: [person.enrolmentId] };
  const { batchId } = (await (await context.request.post(`${cohort}/awards`, { data })).json()) as {
    batchId: string;
  };
  await expect
    .poll(
      async () =>
        (
          (await (await context.request.get(`/api/v1/award-batches/${batchId}`)).json()) as {
            made: number;
          }
        ).made,
      { timeout: 30_000 },
    )
    .toBe(3);
  const after = (await (await context.request.get(`${cohort}/certify`)).json()) as {
    awarded: (Awarded & { enrolmentId: string; tier: string })[];
  };
  const { awardId, displayCode } = after.awarded.find(
    ({ enrolmentId, tier }) => enrolmentId === person.enrolmentId && tier === 'practitioner',
  )!;
  const file = await (await context.request.get(`/api/v1/awards/${awardId}/file`)).body();
  await context.close();
  return { awardId, displayCode, file, familyName: person.name.split(' ').at(-1)! };
}
