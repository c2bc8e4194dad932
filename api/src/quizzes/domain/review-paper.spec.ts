import { describe, expect, it } from '@jest/globals';
import type { Item } from '@stoa/content';
import type { QuizBody } from './quiz-body.js';
import { reviewPaper, type Surroundings } from './review-paper.js';

const anItem = (id: string, screen: string | null): Item => ({
  ...{
    id,
    code: id,
    type: 'single',
    tags: [],
    stem: { en: id },
    reason: { en: 'why' },
    outcome: null,
    kind: null,
    returns: false,
    law: null,
  },
  ...{ screen, sources: ['GUIDE', 'GONE'] },
  options: ['a', 'b', 'c'].map((key) => ({
    key,
    right: key === 'a',
    text: { en: key },
    reason: { en: `why ${key}` },
  })),
});
const body: QuizBody = {
  ...{
    slug: 'quiz',
    title: {},
    state: 'complete',
    shuffle: true,
    draw: null,
    minutes: null,
    attempts: null,
    hoursBetween: 0,
    rightAtLeast: 1,
  },
  items: [anItem('first', 'shared#one'), anItem('second', null), anItem('third', 'nowhere#one')],
};
const paper = ['third', 'first', 'second'].map((itemId) => ({
  itemId,
  several: false,
  options: ['c', 'a', 'b'],
}));
const guide = { key: 'GUIDE', title: 'Guide', url: 'https://guide.example/' };
const lessons = [{ slug: 'shared' }];
const surroundings: Surroundings = {
  sources: { GUIDE: guide },
  modules: [
    { slug: 'other', lessons, quiz: null },
    { slug: 'own', lessons, quiz: { slug: 'quiz' } },
  ],
};

describe('a reviewed paper', () => {
  it('keeps the order it was laid in, and counts what is right', () => {
    const review = reviewPaper(
      paper,
      body,
      { first: { choice: 'a' }, second: { choice: 'c' } },
      surroundings,
    );
    expect(review).toMatchObject({ right: 1, of: 3, passed: true });
    expect(review.items.map(({ id, right, answered }) => [id, right, answered])).toEqual([
      ['third', false, false],
      ['first', true, true],
      ['second', false, true],
    ]);
    expect(review.items[2]!.options).toEqual([
      { key: 'c', text: { en: 'c' }, right: false, chosen: true, reason: { en: 'why c' } },
      { key: 'a', text: { en: 'a' }, right: true, chosen: false, reason: { en: 'why a' } },
      { key: 'b', text: { en: 'b' }, right: false, chosen: false, reason: null },
    ]);
  });

  it('points to known sources, and to the screen in the quiz’s own module before another', () => {
    const { items } = reviewPaper(paper, body, {}, surroundings);
    expect(items.map(({ screen }) => screen)).toEqual([
      null,
      { module: 'own', lesson: 'shared', screen: 'one' },
      null,
    ]);
    expect(items[0]!.sources).toEqual([guide]);
    const test = reviewPaper(paper, { ...body, slug: 'final-test' }, {}, surroundings);
    expect(test.items[1]!.screen).toEqual({ module: 'other', lesson: 'shared', screen: 'one' });
  });

  it('of nothing is not passed', () => {
    expect(reviewPaper([], body, {}, surroundings)).toEqual({
      right: 0,
      of: 0,
      passed: false,
      items: [],
    });
  });
});
