import { describe, expect, it } from '@jest/globals';
import {
  awaitsDecision,
  isAtEnd,
  nextScreen,
  pathTo,
  screensLeft,
  type Decisions,
} from './path.js';
import { aBranchingLesson, aScreen } from './testing.js';

const screens = aBranchingLesson();

describe('what comes after a screen', () => {
  it.each<{ why: string; key: string; decisions: Decisions; next: string | null }>([
    { why: 'the following one', key: 'door', decisions: {}, next: 'choice' },
    { why: 'where the choice leads', key: 'choice', decisions: { choice: 'b' }, next: 'counted' },
    {
      why: 'the following one for a plain choice',
      key: 'choice',
      decisions: { choice: 'c' },
      next: 'turned-away',
    },
    { why: 'where the screen leads', key: 'turned-away', decisions: {}, next: 'counted' },
    { why: 'nothing at the end', key: 'counted', decisions: {}, next: null },
    { why: 'nothing for an unknown one', key: 'gone', decisions: {}, next: null },
  ])('$why', ({ key, decisions, next }) => {
    expect(nextScreen(screens, key, decisions)).toBe(next);
  });
});

describe('the way to a screen', () => {
  it.each<{ why: string; to: string; decisions: Decisions; path: string[] }>([
    {
      why: 'follows the choice',
      to: 'counted',
      decisions: { choice: 'b' },
      path: ['door', 'choice', 'counted'],
    },
    {
      why: 'through a branch',
      to: 'counted',
      decisions: { choice: 'a' },
      path: ['door', 'choice', 'turned-away', 'counted'],
    },
    {
      why: 'is the shortest one to where the choices do not lead',
      to: 'turned-away',
      decisions: { choice: 'b' },
      path: ['door', 'choice', 'turned-away'],
    },
    { why: 'begins at the first', to: 'door', decisions: {}, path: ['door'] },
    { why: 'is itself for an unknown one', to: 'gone', decisions: {}, path: ['gone'] },
  ])('$why', ({ to, decisions, path }) => {
    expect(pathTo(screens, to, decisions)).toEqual(path);
  });

  it('ends in a circle of screens too', () => {
    const circle = [aScreen({ key: 'x', next: 'y' }), aScreen({ key: 'y', next: 'x' })];
    expect(pathTo(circle, 'z', {})).toEqual(['z']);
    expect(screensLeft(circle, 'x', {})).toBe(2);
  });
});

describe('how many screens may still come', () => {
  it.each<{ why: string; key: string; decisions: Decisions; left: number }>([
    { why: 'the longest way while nothing is decided', key: 'door', decisions: {}, left: 3 },
    { why: 'the way chosen', key: 'door', decisions: { choice: 'b' }, left: 2 },
    { why: 'none at the end', key: 'counted', decisions: {}, left: 0 },
    { why: 'none in no lesson', key: 'gone', decisions: {}, left: 0 },
  ])('$why', ({ key, decisions, left }) => {
    expect(screensLeft(screens, key, decisions)).toBe(left);
  });
});

it('a screen awaits a decision until one of its choices is made', () => {
  const choice = screens[1] ?? aScreen();
  expect(awaitsDecision(choice, {})).toBe(true);
  expect(awaitsDecision(choice, { choice: 'z' })).toBe(true);
  expect(awaitsDecision(choice, { choice: 'a' })).toBe(false);
  expect(awaitsDecision(aScreen(), {})).toBe(false);
});

describe('the end of a lesson', () => {
  it.each<{ why: string; key: string; decisions: Decisions; end: boolean }>([
    { why: 'is the screen after which nothing follows', key: 'counted', decisions: {}, end: true },
    { why: 'is not where something follows', key: 'door', decisions: {}, end: false },
    { why: 'is not where something is left to decide', key: 'choice', decisions: {}, end: false },
    { why: 'is not an unknown screen', key: 'gone', decisions: {}, end: false },
  ])('$why', ({ key, decisions, end }) => {
    expect(isAtEnd(screens, key, decisions)).toBe(end);
  });
});
