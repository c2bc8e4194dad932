import { describe, expect, it } from '@jest/globals';
import type { Assignment, CriteriaSet } from '@stoa/content';
import { bodyOfAssignment, readerSetting } from './assignment-body.js';

const assignment: Assignment = {
  ...{
    id: 'a',
    slug: 'rights-check',
    title: {},
    taskHtml: {},
    template: [],
    rubric: [],
    resubmissions: 1,
    resubmitWithinDays: 30,
  },
  ...{ readers: 'two', samplePercent: null },
};
const asks = (slug: string): CriteriaSet => ({
  ...{ id: 'c', tiers: [] },
  criteria: [
    { key: 'C2', title: {}, kind: 'prompts-answered', atLeast: 7 },
    {
      key: 'C4',
      title: {},
      kind: 'assignment-passed',
      assignment: slug,
      pointsAtLeast: 11,
      noZero: true,
    },
  ],
});

describe('an assignment as it is published', () => {
  it.each([
    {
      why: 'the criterion that asks for it',
      criteria: asks('rights-check'),
      pass: { pointsAtLeast: 11, noZero: true },
    },
    { why: 'no rule where another assignment is asked for', criteria: asks('essay'), pass: null },
    { why: 'no rule where nothing is asked for', criteria: null, pass: null },
  ])('takes its pass rule from $why', ({ criteria, pass }) => {
    expect(bodyOfAssignment(assignment, { criteria })).toEqual({ ...assignment, pass });
  });

  it.each([
    { readers: 'one' as const, samplePercent: null, setting: { readers: 'one' } },
    { readers: 'sample' as const, samplePercent: 20, setting: { readers: 'sample', percent: 20 } },
    {
      readers: 'sample' as const,
      samplePercent: null,
      setting: { readers: 'sample', percent: 100 },
    },
  ])('asks for readers: $readers $samplePercent', ({ setting, ...own }) => {
    expect(readerSetting(own)).toEqual(setting);
  });
});
