import { describe, expect, it } from '@jest/globals';
import type { Screen } from '@stoa/content';
import { fitAnswers, fitLesson, fitPlace, type Screens } from './fit-place.js';

const decision: Screen['blocks'][number] = {
  kind: 'decision',
  question: 'Which?',
  choices: ['a', 'b'].map((key) => ({ key, html: key, holds: true, feedback: '', goto: null })),
};
const screens: Screens = [
  { key: 'one', blocks: [] },
  { key: 'two', blocks: [decision] },
];
const items = [{ id: 'i1', options: [{ key: 'a' }, { key: 'b' }] }];
const kept = { screen: 'two', decisions: { two: 'b' }, done: false };

describe('a lesson that a device keeps', () => {
  it('fits as it is while the lesson is the same', () => {
    expect(fitLesson(kept, screens)).toEqual(kept);
  });

  it.each([
    ['a screen that is gone', { screen: 'nine' }, { screen: 'one' }],
    [
      'a screen of a finished lesson that is gone',
      { screen: 'nine', done: true },
      { screen: 'one', done: true },
    ],
    ['a choice that is not offered', { decisions: { two: 'c' } }, { decisions: {} }],
    ['a choice where nothing is asked', { decisions: { one: 'a' } }, { decisions: {} }],
    [
      'a choice on a screen that is gone',
      { decisions: { nine: 'a', two: 'a' } },
      { decisions: { two: 'a' } },
    ],
  ])('loses %s', (_, change, after) => {
    expect(fitLesson({ ...kept, ...change }, screens)).toEqual({ ...kept, ...after });
  });
});

describe('answers that a device keeps', () => {
  it.each([
    ['one that is offered', { i1: { choice: 'a' } }, true],
    ['several that are offered', { i1: { choices: ['a', 'b'] } }, true],
    ['none of several', { i1: { choices: [] } }, true],
    ['one that is not offered', { i1: { choice: 'z' } }, false],
    ['several of which one is not', { i1: { choices: ['a', 'z'] } }, false],
    ['an item that is gone', { i9: { choice: 'a' } }, false],
  ])('%s', (_, answers, stays) => {
    expect(fitAnswers(answers, items)).toEqual(stays ? answers : {});
  });
});

describe('a place that a device keeps', () => {
  const studied = { lessons: new Map([['l1', screens]]), quizzes: new Map([['q1', items]]) };

  it('may be empty', () => {
    const place = { lessons: {}, quizzes: {} };
    expect(fitPlace(place, studied)).toEqual({ place, left: 0 });
  });

  it('leaves out, and counts, what is not offered here', () => {
    const place = {
      lessons: { l1: kept, l9: kept },
      quizzes: { q1: { i1: { choice: 'a' } }, q8: {}, q9: {} },
    };
    expect(fitPlace(place, studied)).toEqual({
      place: { lessons: { l1: kept }, quizzes: { q1: { i1: { choice: 'a' } } } },
      left: 3,
    });
  });
});
