import { describe, expect, it } from '@jest/globals';
import { checkAnswers, isAsked } from './check-answers.js';
import { aQuestion, aSurvey } from './testing.js';

const clusters = [{ key: 'c1', name: { en: 'Water' }, departments: ['W'], invited: 9 }];
const survey = aSurvey(
  aQuestion.one('department', [], { optionsFrom: 'departments' }),
  aQuestion.several('worries', ['a', 'b', 'c'], { atMost: 2 }),
  aQuestion.several('two', ['a', 'b', 'c'], { atLeast: 2 }),
  aQuestion.matrix('knowledge', ['M1', 'M2'], ['k0', 'k1']),
  aQuestion.scale5('confidence'),
  aQuestion.number('visits', 0, 9),
  aQuestion.open('moment', 5),
);

describe('an answer that is taken', () => {
  it.each([
    { why: 'nothing at all', given: {}, answers: {}, texts: {} },
    {
      why: 'everything empty',
      given: { department: '', worries: [], knowledge: {}, visits: null, moment: '  ' },
      answers: {},
      texts: {},
    },
    {
      why: 'a cluster of this wave',
      given: { department: 'c1' },
      answers: { department: 'c1' },
      texts: {},
    },
    {
      why: 'several, in the order of the survey',
      given: { worries: ['c', 'a'] },
      answers: { worries: ['a', 'c'] },
      texts: {},
    },
    {
      why: 'the same option twice is once',
      given: { worries: ['a', 'a'] },
      answers: { worries: ['a'] },
      texts: {},
    },
    {
      why: 'as many as the least',
      given: { two: ['a', 'b'] },
      answers: { two: ['a', 'b'] },
      texts: {},
    },
    {
      why: 'some rows of a matrix, in the order of the survey',
      given: { knowledge: { M2: 'k1', M1: '' } },
      answers: { knowledge: { M2: 'k1' } },
      texts: {},
    },
    {
      why: 'a labelled point',
      given: { confidence: '5' },
      answers: { confidence: '5' },
      texts: {},
    },
    { why: 'a number on its limit', given: { visits: 9 }, answers: { visits: 9 }, texts: {} },
    {
      why: 'a number from a form without scripts',
      given: { visits: '0' },
      answers: { visits: 0 },
      texts: {},
    },
    {
      why: 'a text, kept apart and without its edges',
      given: { moment: ' abcde ' },
      answers: {},
      texts: { moment: 'abcde' },
    },
  ])('$why', ({ given, answers, texts }) => {
    expect(checkAnswers(survey, clusters, given)).toEqual({ answers, texts });
  });
});

describe('an answer that is refused', () => {
  it.each([
    {
      why: 'a question that is not there',
      given: { other: 'x' },
      fault: { item: 'other', kind: 'unknown-question' },
    },
    {
      why: 'a department that is no cluster',
      given: { department: 'W' },
      fault: { item: 'department', kind: 'unknown-option' },
    },
    {
      why: 'a list where one is asked',
      given: { department: ['c1'] },
      fault: { item: 'department', kind: 'wrong-kind' },
    },
    {
      why: 'one where several are asked',
      given: { worries: 'a' },
      fault: { item: 'worries', kind: 'wrong-kind' },
    },
    {
      why: 'numbers where keys are asked',
      given: { worries: [1] },
      fault: { item: 'worries', kind: 'wrong-kind' },
    },
    {
      why: 'an unknown option among several',
      given: { worries: ['a', 'z'] },
      fault: { item: 'worries', kind: 'unknown-option' },
    },
    {
      why: 'one more than allowed',
      given: { worries: ['a', 'b', 'c'] },
      fault: { item: 'worries', kind: 'too-many', limit: 2 },
    },
    {
      why: 'one fewer than asked',
      given: { two: ['a'] },
      fault: { item: 'two', kind: 'too-few', limit: 2 },
    },
    {
      why: 'a list for a matrix',
      given: { knowledge: ['k1'] },
      fault: { item: 'knowledge', kind: 'wrong-kind' },
    },
    {
      why: 'a text for a matrix',
      given: { knowledge: 'k1' },
      fault: { item: 'knowledge', kind: 'wrong-kind' },
    },
    {
      why: 'an unknown row',
      given: { knowledge: { M9: 'k1' } },
      fault: { item: 'knowledge', kind: 'unknown-option' },
    },
    {
      why: 'an unknown column',
      given: { knowledge: { M1: 'k9' } },
      fault: { item: 'knowledge', kind: 'unknown-option' },
    },
    {
      why: 'a sixth point',
      given: { confidence: '6' },
      fault: { item: 'confidence', kind: 'unknown-option' },
    },
    { why: 'half a visit', given: { visits: 1.5 }, fault: { item: 'visits', kind: 'wrong-kind' } },
    {
      why: 'a word for a number',
      given: { visits: 'many' },
      fault: { item: 'visits', kind: 'wrong-kind' },
    },
    {
      why: 'a number beyond the limit',
      given: { visits: 10 },
      fault: { item: 'visits', kind: 'out-of-range' },
    },
    {
      why: 'a number below the limit',
      given: { visits: '-1' },
      fault: { item: 'visits', kind: 'out-of-range' },
    },
    {
      why: 'a text that is too long',
      given: { moment: 'abcdef' },
      fault: { item: 'moment', kind: 'too-long', limit: 5 },
    },
    {
      why: 'something else for a text',
      given: { moment: 7 },
      fault: { item: 'moment', kind: 'wrong-kind' },
    },
  ])('$why', ({ given, fault }) => {
    expect(checkAnswers(survey, clusters, given)).toEqual({ faults: [fault] });
  });

  it('names everything that is wrong at once', () => {
    expect(checkAnswers(survey, clusters, { visits: 10, confidence: '6', no: 1 })).toEqual({
      faults: [
        { item: 'no', kind: 'unknown-question' },
        { item: 'confidence', kind: 'unknown-option' },
        { item: 'visits', kind: 'out-of-range' },
      ],
    });
  });
});

describe('routing', () => {
  const routed = aSurvey(
    aQuestion.one('uses', ['yes', 'no']),
    aQuestion.several('tools', ['x', 'y'], {
      showIf: { item: 'uses', is: 'yes' },
      optional: false,
    }),
    aQuestion.one('x-how', ['well', 'badly'], { showIf: { item: 'tools', is: 'x' } }),
  );

  it.each([
    {
      why: 'a question that does not apply need not be answered',
      given: { uses: 'no' },
      answers: { uses: 'no' },
    },
    {
      why: 'what was said before it was taken away is dropped',
      given: { uses: 'no', tools: ['x'], 'x-how': 'well' },
      answers: { uses: 'no' },
    },
    {
      why: 'one of several leads on',
      given: { uses: 'yes', tools: ['x'], 'x-how': 'well' },
      answers: { uses: 'yes', tools: ['x'], 'x-how': 'well' },
    },
    {
      why: 'another of several does not',
      given: { uses: 'yes', tools: ['y'], 'x-how': 'well' },
      answers: { uses: 'yes', tools: ['y'] },
    },
  ])('$why', ({ given, answers }) => {
    expect(checkAnswers(routed, [], given)).toEqual({ answers, texts: {} });
  });

  it('asks for what must be answered', () => {
    expect(checkAnswers(routed, [], { uses: 'yes' })).toEqual({
      faults: [{ item: 'tools', kind: 'missing' }],
    });
  });

  it('asks what depends on nothing', () => {
    expect(isAsked({ showIf: null }, {})).toBe(true);
  });
});
