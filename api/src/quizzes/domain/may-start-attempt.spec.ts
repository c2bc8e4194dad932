import { describe, expect, it } from '@jest/globals';
import { instantOf } from '../../shared/instant.js';
import type { Beginning } from './baseline-offer.js';
import {
  refusalToStart,
  type AttemptRules,
  type FormerAttempt,
  type StartingTerms,
  type StartRefusal,
} from './may-start-attempt.js';

const threeEveryTwoDays: AttemptRules = { state: 'complete', attempts: 3, hoursBetween: 48 };
const practice: AttemptRules = { state: 'complete', attempts: null, hoursBetween: 0 };
const terms: StartingTerms = {
  now: instantOf('2026-03-05T10:00:00Z'),
  today: '2026-03-05',
  zone: 'Europe/Tirane',
  active: true,
  evidenceClosesOn: '2026-04-30',
  beginning: null,
};
const once: AttemptRules = { state: 'complete', attempts: 1, hoursBetween: 0 };
const beginning: Beginning = {
  enrolledOn: '2026-03-01',
  opensOn: ['2026-03-02', '2026-03-09'],
  begun: false,
};
const online = (number: number, submittedAt: `${string}Z` | null): FormerAttempt => ({
  ...{ number, origin: 'online', satOn: '2026-03-03' },
  submittedAt: submittedAt === null ? null : instantOf(submittedAt),
});
const paper = (number: number, satOn: FormerAttempt['satOn']): FormerAttempt => ({
  number,
  origin: 'paper',
  satOn,
  submittedAt: instantOf(`${satOn}T00:00:00Z`),
});

type Row = {
  why: string;
  rules: AttemptRules;
  former: FormerAttempt[];
  terms?: Partial<StartingTerms>;
  refusal: StartRefusal | null;
};

describe('whether an attempt may begin', () => {
  it.each<Row>([
    { why: 'the first may', rules: threeEveryTwoDays, former: [], refusal: null },
    {
      why: 'exactly at the hour it may',
      rules: threeEveryTwoDays,
      former: [online(1, '2026-03-03T10:00:00Z')],
      refusal: null,
    },
    {
      why: 'a millisecond before it may not',
      rules: threeEveryTwoDays,
      former: [online(1, '2026-03-03T10:00:00.001Z')],
      refusal: { code: 'quiz.too-soon', nextAttemptAt: instantOf('2026-03-05T10:00:00.001Z') },
    },
    {
      why: 'only the last attempt counts, in whatever order they come',
      rules: threeEveryTwoDays,
      former: [online(2, '2026-03-01T10:00:00Z'), online(1, '2026-03-05T09:00:00Z')],
      refusal: null,
    },
    {
      why: 'the fourth of three may not, however long ago',
      rules: threeEveryTwoDays,
      former: [online(3, '2026-01-01T10:00:00Z')],
      refusal: { code: 'quiz.attempt-limit-reached', allowed: 3 },
    },
    {
      why: 'after paper the second day after may',
      rules: threeEveryTwoDays,
      former: [paper(1, '2026-03-03')],
      refusal: null,
    },
    {
      why: 'after paper the day after may not, and the next begins as that day does in the zone',
      rules: threeEveryTwoDays,
      former: [paper(1, '2026-03-04')],
      refusal: { code: 'quiz.too-soon', nextAttemptAt: instantOf('2026-03-05T23:00:00Z') },
    },
    {
      why: 'a part of a day is a whole one on paper',
      rules: { ...threeEveryTwoDays, hoursBetween: 25 },
      former: [paper(1, '2026-03-03')],
      refusal: null,
    },
    {
      why: 'practice has no limit and no waiting',
      rules: practice,
      former: [online(99, '2026-03-05T09:59:00Z')],
      refusal: null,
    },
    {
      why: 'an open one is no reason to wait',
      rules: threeEveryTwoDays,
      former: [online(1, null)],
      refusal: null,
    },
    {
      why: 'after the evidence has closed it would count for nothing',
      rules: threeEveryTwoDays,
      former: [],
      terms: { today: '2026-05-01' },
      refusal: { code: 'quiz.evidence-closed', closedOn: '2026-04-30' },
    },
    {
      why: 'the last day still counts',
      rules: threeEveryTwoDays,
      former: [],
      terms: { today: '2026-04-30' },
      refusal: null,
    },
    {
      why: 'practice goes on after the evidence has closed',
      rules: practice,
      former: [],
      terms: { today: '2026-05-01' },
      refusal: null,
    },
    {
      why: 'who has left does not sit',
      rules: practice,
      former: [],
      terms: { active: false },
      refusal: { code: 'quiz.withdrawn' },
    },
    {
      why: 'a baseline may, at the beginning',
      rules: once,
      former: [],
      terms: { beginning },
      refusal: null,
    },
    {
      why: 'a baseline may not once another quiz has been begun',
      rules: once,
      former: [],
      terms: { beginning: { ...beginning, begun: true } },
      refusal: { code: 'quiz.baseline-over' },
    },
    {
      why: 'a baseline may not when the second module has opened',
      rules: once,
      former: [],
      terms: { beginning, today: '2026-03-09' },
      refusal: { code: 'quiz.baseline-over' },
    },
    {
      why: 'a baseline that was sat is refused as sat, whenever that is',
      rules: once,
      former: [online(1, '2026-03-03T10:00:00Z')],
      terms: { beginning, today: '2026-03-09' },
      refusal: { code: 'quiz.attempt-limit-reached', allowed: 1 },
    },
    {
      why: 'an outline has nothing to ask',
      rules: { ...practice, state: 'outline' },
      former: [],
      refusal: { code: 'quiz.outline' },
    },
  ])('$why', ({ rules, former, terms: other, refusal }) => {
    expect(refusalToStart(rules, former, { ...terms, ...other })).toEqual(refusal);
  });
});
