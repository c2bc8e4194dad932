import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslate, type Messages } from '../translate.js';
import english from './messages.en.json' with { type: 'json' };
import albanian from './messages.sq.json' with { type: 'json' };
import type { DetailLike, NextStepLike, OutcomeLike } from './outcome.js';
import {
  criterionFound,
  detailSentences,
  nextStepSentence,
  outcomeSentence,
  type OutcomeFormatters,
} from './wording.js';

const rules = (file: string): string =>
  readFileSync(join(process.cwd(), 'api/src/certification/domain', file), 'utf8');
/** The codes of a closed union, read where the rules are written. */
const codes = (source: string, union: string): string[] => {
  const body = source.split(`export type ${union} =`)[1]?.split(';')[0] ?? '';
  return [...body.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
};
const kinds = [...rules('criterion.ts').matchAll(/readonly kind: '([^']+)'/g)].map(
  (match) => match[1] ?? '',
);
const stepCodes = codes(rules('outcome.ts'), 'NextStepCode');
const detailCodes = codes(rules('outcome.ts'), 'DetailCode');

/** Every value that any code brings along. */
const values = {
  session: 'M3',
  module: 'personal-data',
  attempt: 2,
  submission: 1,
  programme: 'digital-rights',
  tier: 'practitioner',
  sessions: 2,
  online: 1,
  atMost: 2,
  right: 20,
  of: 30,
  attempts: 1,
  line: 'measures',
  points: 12,
  readers: 1,
  resubmissions: 1,
  at: '2026-03-03T09:00:00Z',
};

const languages: [string, Messages][] = [
  ['en', english],
  ['sq', albanian],
];
const formatters = (locale: string): OutcomeFormatters => ({
  reading: { locale, zone: 'Europe/Tirane' },
});
const tEn = createTranslate('en', [english]);
const en = formatters('en');

function anOutcome(over: Partial<OutcomeLike> = {}): OutcomeLike {
  const counted = { required: 8, found: 7, reachable: 9, stepsLeft: 1 };
  return {
    kind: 'sessions-attended',
    state: 'not-yet',
    ...counted,
    nextStep: null,
    details: [],
    ...over,
  };
}

const aStep = (code: string, over: Partial<NextStepLike> = {}): NextStepLike => ({
  code,
  values,
  at: '2026-03-03T09:00:00Z',
  by: '2026-04-30',
  ...over,
});

it('knows the codes of the rules', () => {
  expect(stepCodes).toHaveLength(17);
  expect(detailCodes).toHaveLength(15);
  expect(kinds).toHaveLength(9);
});

describe.each(languages)('in %s', (locale, messages) => {
  const t = createTranslate(locale, [messages]);
  const worded = /^(?!outcomes\.)[^{}]+[.]$/;

  it.each(stepCodes)('the next step %s is worded', (code) => {
    expect(nextStepSentence(aStep(code), t, formatters(locale))).toMatch(worded);
  });

  it.each(detailCodes)('the detail %s is worded', (code) => {
    const detail: DetailLike = { code, values };
    expect(detailSentences({ details: [detail] }, t, formatters(locale))[0]).toMatch(worded);
  });

  it.each(kinds)('what was found for %s is worded in every state', (kind) => {
    for (const state of ['met', 'not-yet', 'no-longer-possible'] as const) {
      const outcome = anOutcome({ kind, state });
      expect(outcomeSentence(outcome, t, formatters(locale))).toMatch(worded);
      expect(criterionFound(outcome, t, locale)).toMatch(/^(?!outcomes\.)[^{}]+$/);
    }
  });
});

describe('what was found', () => {
  const counted: DetailLike = {
    code: 'counted-attempt',
    values: { attempt: 1, right: 19, of: 30 },
  };
  const handedIn: DetailLike = {
    code: 'counted-submission',
    values: { submission: 1, points: 10 },
  };
  it.each<[string, Partial<OutcomeLike>, string]>([
    ['sessions', {}, '7 of 8 sessions'],
    ['one of one', { required: 1, found: 0 }, '0 of 1 session'],
    ['time in hours', { kind: 'hours', required: 1200, found: 990 }, '16.5 of 20 hours'],
    ['a test nobody sat', { kind: 'quiz-passed', required: 21, found: 0 }, 'not sat yet'],
    [
      'a test not passed',
      { kind: 'quiz-passed', required: 21, found: 19, details: [counted] },
      '19 right, 21 needed',
    ],
    ['nothing handed in', { kind: 'assignment-passed' }, 'not handed in yet'],
    [
      'work that is being read',
      { kind: 'assignment-passed', nextStep: aStep('await-readers') },
      'with the readers',
    ],
    [
      'work that did not pass',
      { kind: 'assignment-passed', required: 11, found: 10, details: [handedIn] },
      '10 points, 11 needed',
    ],
    ['a certificate', { kind: 'award-held', state: 'met' }, 'held'],
  ])('%s', (_, over, text) => {
    expect(criterionFound(anOutcome(over), tEn, 'en')).toBe(text);
  });
});

describe('sentences', () => {
  it('say the time in the zone of the cohort and the last day as a date', () => {
    expect(nextStepSentence(aStep('attend-session', { by: null }), tEn, en)).toBe(
      'Attend session M3 on 3 March 2026, 10:00.',
    );
    expect(nextStepSentence(aStep('sit-quiz', { at: null }), tEn, en)).toBe(
      'Sit the test (attempt 2) by 30 April 2026.',
    );
  });

  it('use the names they are given instead of codes', () => {
    const names = { ...en, moduleName: () => 'M2', awardName: () => 'Digital Rights Practitioner' };
    expect(nextStepSentence(aStep('complete-module'), tEn, names)).toContain('module M2 by');
    expect(nextStepSentence(aStep('obtain-award'), tEn, names)).toContain(
      '“Digital Rights Practitioner”',
    );
  });

  it('leave out the limit where there is none, and the online ones where there were none', () => {
    const details = [
      { code: 'made-up-counted', values: { sessions: 1 } },
      { code: 'attended-live', values: { sessions: 4, online: 0 } },
    ];
    expect(detailSentences({ details }, tEn, en)).toEqual([
      '1 session made up and counted.',
      '4 sessions attended in the room.',
    ]);
  });

  it('are none where nothing is left to do', () => {
    expect(nextStepSentence(null, tEn, en)).toBeNull();
  });
});
