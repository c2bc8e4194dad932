import { describe, expect, it } from '@jest/globals';
import { asLedHere, checkOpening, daysAfter, deletedOn, nothingTyped, toGroup } from './opening.js';

const t = (key: string | readonly string[]) => String(key);
const values = {
  ...nothingTyped('2026-03-02', 'en'),
  ...{ plan: 'the-watching-city/watched-streets', name: ' Class 10 ', answerer: ' ' },
};

describe('opening a group', () => {
  it('promises an answer in six weeks, across the end of a month and of summer time', () => {
    expect(values.answerBy).toBe('2026-04-13');
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('says when everything is deleted, as soon as there is a day', () => {
    expect(deletedOn(values)).toBe('2026-06-12');
    expect(deletedOn({ ...values, answerBy: '' })).toBeNull();
  });

  it.each([
    ['nothing', {}, []],
    ['the plan', { plan: '' }, ['group-plan']],
    ['the name', { name: ' ' }, ['group-name']],
    ['a day that has come', { answerBy: '2026-03-02' }, ['group-answer-by']],
    ['a day at all', { answerBy: '' }, ['group-answer-by']],
  ])('is short of %s', (_, change, fields) => {
    const errors = checkOpening(t, { ...values, ...change }, '2026-03-02');
    expect(errors.map(({ fieldId }) => fieldId)).toEqual(fields);
  });

  it.each([
    {
      why: 'all of it',
      address: 'plan=a/b&name=My+street&locale=sq',
      led: ['a/b', 'My street', 'sq'],
    },
    { why: 'nothing', address: '', led: ['', '', 'en'] },
    { why: 'a language that we do not have', address: 'locale=xx', led: ['', '', 'en'] },
  ])('is filled in with what the page before knew: $why', ({ address, led }) => {
    const at = asLedHere(nothingTyped('2026-03-02', 'en'), new URLSearchParams(address));
    expect([at.plan, at.name, at.locale]).toEqual(led);
  });

  it('sends what is meant', () => {
    expect(toGroup(values)).toEqual({
      ...{ programme: 'the-watching-city', module: 'watched-streets', name: 'Class 10' },
      ...{ locale: 'en', answerer: null, answerBy: '2026-04-13', keepDays: 60, holdsNotes: true },
    });
  });
});
