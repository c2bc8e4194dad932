import { describe, expect, it } from '@jest/globals';
import { mayHandIn, type HandInRefusal } from './may-hand-in.js';
import type { SubmissionResult } from './submission-result.js';

const terms = {
  evidenceClosesOn: '2026-04-30',
  zone: 'Europe/Tirane',
  resubmissions: 1,
  resubmitWithinDays: 30,
};
const result = (
  state: SubmissionResult['state'],
  since = '2026-03-10T09:00:00Z',
): SubmissionResult => ({
  ...{ state, points: 0, outOf: 12, zeroLines: [], countedReaders: [], readers: 2 },
  standsSince: state === 'passed' || state === 'failed' ? new Date(since) : null,
});
type HandedIn = Parameters<typeof mayHandIn>[0];
const first = (state: SubmissionResult['state'], since?: string): HandedIn => [
  { number: 1, result: result(state, since) },
];
const march = '2026-03-15T09:00:00Z';

describe('handing in', () => {
  it.each<{
    why: string;
    handedIn: HandedIn;
    now?: string;
    number: number;
    refusal: HandInRefusal | null;
    by?: string | null;
  }>([
    { why: 'the first time', handedIn: [], number: 1, refusal: null },
    {
      why: 'the first time, in the last moment',
      handedIn: [],
      now: '2026-04-30T21:59:59.999Z',
      number: 1,
      refusal: null,
    },
    {
      why: 'the first time, too late',
      handedIn: [],
      now: '2026-04-30T22:00:00Z',
      number: 1,
      refusal: 'evidence-closed',
    },
    {
      why: 'while it is read',
      handedIn: first('awaiting-reader'),
      number: 2,
      refusal: 'awaiting-result',
    },
    {
      why: 'while a third reads',
      handedIn: first('awaiting-third'),
      number: 2,
      refusal: 'awaiting-result',
    },
    {
      why: 'while it is read, evidence being closed',
      handedIn: first('awaiting-reader'),
      now: '2026-06-01T00:00:00Z',
      number: 2,
      refusal: 'awaiting-result',
    },
    { why: 'after it passed', handedIn: first('passed'), number: 2, refusal: 'already-passed' },
    {
      why: 'again after it failed',
      handedIn: first('failed'),
      number: 2,
      refusal: null,
      by: '2026-04-09',
    },
    {
      why: 'again on the last day',
      handedIn: first('failed'),
      now: '2026-04-09T21:59:59Z',
      number: 2,
      refusal: null,
      by: '2026-04-09',
    },
    {
      why: 'again a day too late',
      handedIn: first('failed'),
      now: '2026-04-09T22:00:00Z',
      number: 2,
      refusal: 'resubmission-too-late',
      by: '2026-04-09',
    },
    {
      why: 'again, evidence closing before the thirty days',
      handedIn: first('failed', '2026-04-20T09:00:00Z'),
      number: 2,
      refusal: null,
      by: '2026-04-30',
    },
    {
      why: 'again, evidence having closed',
      ...{
        handedIn: first('failed', '2026-04-20T09:00:00Z'),
        now: '2026-05-02T09:00:00Z',
        number: 2,
        refusal: 'evidence-closed',
        by: '2026-04-30',
      },
    },
    {
      why: 'a third time, whatever the order in which they are listed',
      ...{
        handedIn: [{ number: 2, result: result('failed') }, ...first('failed')],
        number: 3,
        refusal: 'no-resubmission-left',
      },
    },
    {
      why: 'after the second passed',
      ...{
        handedIn: [...first('failed'), { number: 2, result: result('passed') }],
        number: 3,
        refusal: 'already-passed',
      },
    },
  ])('$why: $refusal', ({ handedIn, now = march, number, refusal, by = null }) => {
    expect(mayHandIn(handedIn, terms, new Date(now))).toEqual({ number, refusal, resubmitBy: by });
  });
});
