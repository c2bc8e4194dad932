import { describe, expect, it } from '@jest/globals';
import { anActivity, aNote } from '../../lib/group/testing.js';
import {
  activitiesOf,
  addedOnes,
  faultOf,
  optionLines,
  planIn,
  stepEnds,
  waitingNotes,
} from './model.js';

const text = (state: 'source' | 'draft') => ({
  ...{ title: state, state, materials: [], fallback: '', introHtml: '', steps: [] },
});

describe('the plan', () => {
  const plan = { minutes: 90, groupAtLeast: 18, groupAtMost: 26 };
  const locales = { sq: text('draft'), en: text('source') };

  it.each([
    ['the wanted language', locales, 'sq', 'sq'],
    ['the source', locales, 'ga', 'en'],
    ['whatever there is', { sq: text('draft') }, 'ga', 'sq'],
  ])('is read in %s', (_, offered, wanted, locale) => {
    expect(planIn({ ...plan, locales: offered }, wanted)?.locale).toBe(locale);
  });

  it('is none where there is no text', () => {
    expect(planIn({ ...plan, locales: {} }, 'en')).toBeNull();
  });
});

describe('what is done', () => {
  const activities = [anActivity({ id: 'a', from: 5 }), anActivity({ id: 'b', from: null })];

  it('belongs to the step at whose minute it stands, or was added', () => {
    expect(activitiesOf(activities, { from: 5 }).map(({ id }) => id)).toEqual(['a']);
    expect(addedOnes(activities).map(({ id }) => id)).toEqual(['b']);
  });

  it('has notes that wait', () => {
    const notes = [aNote({ state: 'waiting' }), aNote(), aNote({ state: 'hidden' })];
    expect(waitingNotes([anActivity({ kind: 'board', notes })])).toBe(1);
  });
});

it('a step lasts as long as planned from when it was begun', () => {
  const step = { from: 5, to: 15, whatHtml: '', saysHtml: '' };
  expect(stepEnds(step, '2026-03-02T09:07:00Z')?.toISOString()).toBe('2026-03-02T09:17:00.000Z');
  expect(stepEnds(step, null)).toBeNull();
});

describe('what is asked on the spot', () => {
  it.each([
    ['corners', 'Well?', 'One\nTwo', null],
    ['corners', 'Well?', 'One', 'options'],
    ['dots', 'Well?', Array.from({ length: 9 }, (_, at) => `Option ${at}`).join('\n'), 'options'],
    ['board', ' ', '', 'question'],
    ['board', 'Well?', '', null],
    ['yes-if-no', 'Well?', '', null],
  ])('%s with %p and %p: %p', (kind, question, options, fault) => {
    expect(faultOf(kind, { question, options })).toBe(fault);
  });

  it('has one option a line, and empty lines are none', () => {
    expect(optionLines({ question: '', options: ' One \n\n Two\n' })).toEqual(['One', 'Two']);
  });
});
