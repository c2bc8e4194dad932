import { describe, expect, it } from '@jest/globals';
import {
  countPlace,
  joinPlaces,
  nowhere,
  readPlace,
  writePlace,
  type Place,
} from './kept-place.js';

const one = '01990000-0000-7000-8000-000000000001';
const two = '01990000-0000-7000-8000-000000000002';
const lesson = { screen: 'door', decisions: { choice: 'a' }, done: false };
const place: Place = {
  lessons: { [one]: lesson },
  quizzes: { [two]: { [one]: { choice: 'b' }, [two]: { choices: ['a', 'c'] } } },
};
const written = (over: object) =>
  JSON.stringify({ stoa: 'my-place', version: 1, lessons: {}, quizzes: {}, ...over });

describe('a place as text', () => {
  it.each([place, nowhere])('comes back as it was', (each) => {
    expect(readPlace(writePlace(each))).toEqual(each);
  });

  it('holds neither a name nor a time', () => {
    expect(writePlace(place)).not.toMatch(/name|date|time|\d{4}-\d{2}-\d{2}T/);
  });

  it.each([
    { why: 'nothing', text: '' },
    { why: 'no JSON', text: 'door' },
    { why: 'another list', text: '[]' },
    { why: 'null', text: 'null' },
    { why: 'a number', text: '7' },
    { why: 'a file of another program', text: written({ stoa: 'certificate' }) },
    { why: 'a later version', text: written({ version: 2 }) },
    { why: 'lessons that are a list', text: written({ lessons: [] }) },
    { why: 'a lesson without an id', text: written({ lessons: { door: lesson } }) },
    {
      why: 'a lesson without a screen',
      text: written({ lessons: { [one]: { ...lesson, screen: 7 } } }),
    },
    {
      why: 'a screen with a tag',
      text: written({ lessons: { [one]: { ...lesson, screen: '<b>' } } }),
    },
    {
      why: 'decisions that are no map',
      text: written({ lessons: { [one]: { ...lesson, decisions: null } } }),
    },
    {
      why: 'a lesson neither done nor not',
      text: written({ lessons: { [one]: { ...lesson, done: 'yes' } } }),
    },
    { why: 'an answer of another kind', text: written({ quizzes: { [one]: { [two]: 'a' } } }) },
    {
      why: 'choices that are no texts',
      text: written({ quizzes: { [one]: { [two]: { choices: [1] } } } }),
    },
    { why: 'more than a place can hold', text: written({ more: 'x'.repeat(600_000) }) },
  ])('is refused where it is $why', ({ text }) => {
    expect(readPlace(text)).toBeNull();
  });
});

describe('two places', () => {
  const further = { screen: 'counted', decisions: {}, done: false };
  const done = { ...lesson, done: true };
  it.each([
    { why: 'what only one has stays', here: lesson, readIn: undefined, result: lesson },
    { why: 'the one read in counts', here: lesson, readIn: further, result: further },
    { why: 'a finished lesson stays finished', here: done, readIn: further, result: done },
    { why: 'a lesson finished elsewhere is finished', here: lesson, readIn: done, result: done },
  ])('$why', ({ here, readIn, result }) => {
    const joined = joinPlaces(
      { lessons: { [one]: here }, quizzes: {} },
      { lessons: readIn === undefined ? {} : { [one]: readIn }, quizzes: {} },
    );
    expect(joined.lessons).toEqual({ [one]: result });
  });

  it('have the answers of both', () => {
    const joined = joinPlaces(place, {
      lessons: {},
      quizzes: { [two]: { [one]: { choice: 'c' } }, [one]: {} },
    });
    expect(joined.quizzes).toEqual({
      [two]: { [one]: { choice: 'c' }, [two]: { choices: ['a', 'c'] } },
      [one]: {},
    });
    expect(countPlace(joined)).toEqual({ lessons: 1, quizzes: 2 });
  });
});
