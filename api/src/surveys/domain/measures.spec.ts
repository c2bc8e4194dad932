import { describe, expect, it } from '@jest/globals';
import {
  bandsOf,
  breakdownFault,
  groupingsOf,
  groupKey,
  groupsOf,
  measuresOf,
} from './measures.js';
import { aQuestion, aSurvey } from './testing.js';

const clusters = [{ key: 'c1', name: { en: 'Water' }, departments: ['W'], invited: 9 }];
const survey = aSurvey(
  aQuestion.one('department', [], { optionsFrom: 'departments' }),
  aQuestion.one('role', ['desk', 'other']),
  aQuestion.several('worries', ['a', 'b']),
  aQuestion.matrix('knowledge', ['M1', 'M2'], ['k0', 'k1', 'k2']),
  aQuestion.scale5('confidence'),
  aQuestion.number('visits', 0, 9),
  aQuestion.open('moment'),
  aQuestion.one('language', ['en', 'sq']),
);

describe('what is counted of a survey', () => {
  it('is each question, each row of a matrix, and no open text', () => {
    const measures = measuresOf(survey, { clusters, breakdowns: [] });
    expect(measures.map(({ key, kind, options, low }) => [key, kind, options.length, low])).toEqual(
      [
        ['department', 'one', 1, 0],
        ['role', 'one', 2, 0],
        ['worries', 'several', 2, 0],
        ['knowledge.M1', 'scale', 3, 2],
        ['knowledge.M2', 'scale', 3, 2],
        ['confidence', 'scale', 5, 2],
        ['visits', 'scale', 5, 2],
        ['language', 'one', 2, 0],
      ],
    );
  });

  it.each([
    {
      why: 'ten numbers in five bands of two',
      from: 0,
      to: 9,
      edges: ['0-1', '2-3', '4-5', '6-7', '8-9'],
    },
    { why: 'three numbers in bands of one', from: 1, to: 3, edges: ['1-1', '2-2', '3-3'] },
    {
      why: 'what cannot be divided evenly',
      from: 0,
      to: 6,
      edges: ['0-0', '1-1', '2-3', '4-4', '5-6'],
    },
  ])('$why', ({ from, to, edges }) => {
    expect(bandsOf({ from, to }).map((band) => `${band.from}-${band.to}`)).toEqual(edges);
  });
});

describe('groups', () => {
  it('are asked for before anything else', () => {
    expect(groupingsOf(survey)).toEqual(['department', 'role']);
    expect(groupingsOf(aSurvey(aQuestion.one('role', ['a', 'b'])))).toEqual(['role']);
  });

  it('can be those of two questions crossed, with those who did not say', () => {
    const measures = measuresOf(survey, { clusters, breakdowns: [] });
    expect(groupsOf(['department', 'role'], measures)).toEqual([
      ...['c1|desk', 'c1|other', 'c1|', '|desk', '|other', '|'],
    ]);
    expect(groupsOf(['nowhere'], measures)).toEqual(['']);
    expect(groupsOf([], measures)).toEqual([]);
    expect(groupKey(['department', 'role'], { role: 'desk', worries: ['a'] })).toBe('|desk');
  });

  it.each([
    { why: 'one beside the other', breakdowns: [['department'], ['role']], fault: null },
    { why: 'both crossed', breakdowns: [['department', 'role']], fault: null },
    { why: 'none', breakdowns: [], fault: null },
    {
      why: 'one beside its own crossing',
      breakdowns: [['role'], ['department', 'role']],
      fault: 'grouping-twice',
    },
    { why: 'one crossed with itself', breakdowns: [['role', 'role']], fault: 'grouping-twice' },
    { why: 'a later question', breakdowns: [['language']], fault: 'unknown-grouping' },
    { why: 'an empty one', breakdowns: [[]], fault: 'too-many-groupings' },
  ])('breakdowns: $why', ({ breakdowns, fault }) => {
    expect(breakdownFault(survey, breakdowns)).toBe(fault);
  });
});
