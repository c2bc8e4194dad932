import { describe, expect, it } from '@jest/globals';
import { isDecisions, isKeptAnswers, isKeptLessons, isKeptQuizzes } from './kept-place.js';

const id = (number: number) => `0199c000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const lesson = { screen: 'two', decisions: { five: 'a' }, done: false };
const many = (count: number, value: unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [id(at), value]));

describe('what a device keeps of lessons', () => {
  it.each([
    ['nothing', {}],
    ['one', { [id(1)]: lesson }],
    ['one without decisions', { [id(1)]: { ...lesson, decisions: {} } }],
    ['as many as there may be', many(500, lesson)],
  ])('is %s', (_, value) => expect(isKeptLessons(value)).toBe(true));

  it.each([
    ['no map', null],
    ['a list', [lesson]],
    ['a text', 'lessons'],
    ['something under a name that is no id', { lesson }],
    ['a key that every object has', JSON.parse(`{"__proto__": ${JSON.stringify(lesson)}}`)],
    ['a lesson without a screen', { [id(1)]: { decisions: {}, done: true } }],
    ['a screen that is no key', { [id(1)]: { ...lesson, screen: '<b>' } }],
    ['done in words', { [id(1)]: { ...lesson, done: 'yes' } }],
    ['decisions as a list', { [id(1)]: { ...lesson, decisions: ['a'] } }],
    ['a name, which nobody asked for', { [id(1)]: { ...lesson, name: 'Ada' } }],
    ['more than there may be', many(501, lesson)],
  ])('is never %s', (_, value) => expect(isKeptLessons(value)).toBe(false));
});

describe('what a device keeps of quizzes', () => {
  it.each([
    ['nothing', {}],
    ['one choice', { [id(1)]: { [id(2)]: { choice: 'a' } } }],
    ['several', { [id(1)]: { [id(2)]: { choices: ['a', 'c'] } } }],
    ['none of several', { [id(1)]: { [id(2)]: { choices: [] } } }],
  ])('is %s', (_, value) => expect(isKeptQuizzes(value)).toBe(true));

  it.each([
    ['no map', 7],
    ['an answer that is a text', { [id(1)]: { [id(2)]: 'a' } }],
    ['both kinds of answer at once', { [id(1)]: { [id(2)]: { choice: 'a', choices: ['a'] } } }],
    ['a choice that is a number', { [id(1)]: { [id(2)]: { choice: 1 } } }],
    ['an answer without a choice', { [id(1)]: { [id(2)]: {} } }],
    ['too many choices', { [id(1)]: { [id(2)]: { choices: Array(21).fill('a') } } }],
    ['more quizzes than there may be', many(201, {})],
  ])('is never %s', (_, value) => expect(isKeptQuizzes(value)).toBe(false));

  it('has a limit for answers and for decisions', () => {
    expect(isKeptAnswers(many(500, { choice: 'a' }))).toBe(true);
    expect(isKeptAnswers(many(501, { choice: 'a' }))).toBe(false);
    const decisions = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`screen-${at}`, 'a']));
    expect(isDecisions(decisions(100))).toBe(true);
    expect(isDecisions(decisions(101))).toBe(false);
  });
});
