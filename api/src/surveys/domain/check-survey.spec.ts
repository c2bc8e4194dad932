import { expect, it } from '@jest/globals';
import { surveyFaults } from './check-survey.js';
import type { SurveyItem } from './survey-body.js';
import { aQuestion } from './testing.js';

const role = aQuestion.one('role', ['desk', 'lead']);
const labels = (count: number): SurveyItem =>
  ({
    ...aQuestion.scale5('sure'),
    labels: Array.from({ length: count }, () => ({ en: 'x' })),
  }) as SurveyItem;

it.each([
  {
    why: 'one of each type',
    items: [
      role,
      aQuestion.several('w', ['a', 'b'], { atMost: 2 }),
      aQuestion.matrix('k', ['M1'], ['x', 'y']),
      labels(5),
      aQuestion.number('n', 0, 1),
      aQuestion.open('o'),
    ],
    faults: [],
  },
  { why: 'no question', items: [], faults: [{ at: null, kind: 'no-questions' }] },
  { why: 'the same key twice', items: [role, role], faults: [{ at: 1, kind: 'key-twice' }] },
  {
    why: 'one option',
    items: [aQuestion.one('a', ['x'])],
    faults: [{ at: 0, kind: 'options-few' }],
  },
  {
    why: 'departments, and no option of its own',
    items: [aQuestion.one('d', [], { optionsFrom: 'departments' })],
    faults: [],
  },
  {
    why: 'departments beside options',
    items: [aQuestion.one('d', ['x'], { optionsFrom: 'departments' })],
    faults: [{ at: 0, kind: 'option-twice' }],
  },
  {
    why: 'the same option twice',
    items: [aQuestion.several('a', ['x', 'x'])],
    faults: [{ at: 0, kind: 'option-twice' }],
  },
  {
    why: 'an option that stands for no answer',
    items: [aQuestion.one('a', ['', 'x'])],
    faults: [{ at: 0, kind: 'option-twice' }],
  },
  {
    why: 'more asked than there are',
    items: [aQuestion.several('a', ['x', 'y'], { atMost: 3 })],
    faults: [{ at: 0, kind: 'limits-cross' }],
  },
  {
    why: 'limits that cross',
    items: [aQuestion.several('a', ['x', 'y'], { atLeast: 2, atMost: 1 })],
    faults: [{ at: 0, kind: 'limits-cross' }],
  },
  {
    why: 'a matrix without rows',
    items: [aQuestion.matrix('a', [], ['x', 'y'])],
    faults: [{ at: 0, kind: 'options-few' }],
  },
  { why: 'four labels', items: [labels(4)], faults: [{ at: 0, kind: 'labels-not-five' }] },
  {
    why: 'a number without room',
    items: [aQuestion.number('a', 3, 3)],
    faults: [{ at: 0, kind: 'limits-cross' }],
  },
  {
    why: 'a condition on an option asked before',
    items: [role, aQuestion.open('o')].map((item, at) => ({
      ...item,
      showIf: at === 1 ? { item: 'role', is: 'lead' } : null,
    })),
    faults: [],
  },
  {
    why: 'a condition on an option that there is not',
    items: [role, { ...aQuestion.open('o'), showIf: { item: 'role', is: 'boss' } }],
    faults: [{ at: 1, kind: 'condition-unknown' }],
  },
  {
    why: 'a condition on what comes later',
    items: [{ ...aQuestion.open('o'), showIf: { item: 'role', is: 'lead' } }, role],
    faults: [{ at: 0, kind: 'condition-unknown' }],
  },
  {
    why: 'a condition on a text',
    items: [aQuestion.open('o'), { ...role, showIf: { item: 'o', is: 'x' } }],
    faults: [{ at: 1, kind: 'condition-unknown' }],
  },
])('a survey with $why', ({ items, faults }) => {
  expect(surveyFaults({ items })).toEqual(faults);
});
