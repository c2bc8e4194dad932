import { describe, expect, it } from '@jest/globals';
import type { Screen } from '@stoa/content';
import { hasChoice, hasScreen, positionIn, screensOf } from './lesson-path.js';

const screen = (key: string, blocks: Screen['blocks'] = []): Screen => ({
  key,
  title: key,
  next: null,
  words: 70,
  blocks,
});
const choice = (key: string) => ({ key, html: '', feedback: '', holds: true, goto: null });
const decision: Screen['blocks'][number] = {
  kind: 'decision',
  question: '',
  choices: [choice('a'), choice('b')],
};
const text = { title: '', state: 'source' as const, of: null, freshness: 'source' as const };
const lesson = {
  locales: {
    en: {
      ...text,
      screens: [screen('one'), screen('two', [{ kind: 'text', html: '' }, decision])],
    },
  },
};
const unwritten = { locales: {} };

describe('the screens of a lesson', () => {
  it('are known by their keys', () => {
    expect([
      hasScreen(lesson, 'two'),
      hasScreen(lesson, 'three'),
      hasScreen(unwritten, 'one'),
    ]).toEqual([true, false, false]);
    expect(screensOf(unwritten)).toEqual([]);
  });

  it.each([
    { why: 'an offered choice', key: 'two', choice: 'b', offered: true },
    { why: 'a choice that is not offered', key: 'two', choice: 'c', offered: false },
    { why: 'a screen without a decision', key: 'one', choice: 'a', offered: false },
    { why: 'no such screen', key: 'three', choice: 'a', offered: false },
  ])('offer choices: $why', ({ key, choice: chosen, offered }) => {
    expect(hasChoice(lesson, key, chosen)).toBe(offered);
  });
});

describe('where somebody is', () => {
  const completedAt = new Date(0);

  it.each([
    { why: 'who never opened it begins at the first screen', screen: null, shown: 'one' },
    { why: 'a screen that is there', screen: 'two', shown: 'two' },
    { why: 'a screen that a later version took out', screen: 'gone', shown: 'one' },
  ])('$why', ({ screen: stored, shown }) => {
    expect(positionIn(lesson, { screen: stored, decisions: {}, completedAt })).toEqual({
      screen: shown,
      decisions: {},
      completedAt,
    });
  });

  it('leaves out decisions that this version does not offer', () => {
    const { decisions } = positionIn(lesson, {
      screen: 'one',
      decisions: { two: 'a', gone: 'a', one: 'b' },
      completedAt: null,
    });
    expect(decisions).toEqual({ two: 'a' });
  });

  it('has no screen in a lesson without any', () => {
    expect(
      positionIn(unwritten, { screen: 'one', decisions: {}, completedAt: null }).screen,
    ).toBeNull();
  });
});
