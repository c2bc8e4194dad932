import { describe, expect, it } from '@jest/globals';
import type { Criterion, CriteriaVersion } from './criterion.js';
import { evidenceAsked } from './evidence-asked.js';

const nothing = { prompts: false, assignments: false, lessons: false, awards: false, quizzes: [] };
const title = { en: 'A criterion' };

const version = (...criteria: Criterion[]): CriteriaVersion => ({
  id: 'version',
  criteria,
  tiers: [],
});

const quiz = (key: string, slug: string): Criterion => ({
  ...{ key, title, kind: 'quiz-passed', quiz: slug, rightAtLeast: 21, of: 30 },
  ...{ attempts: 3, hoursBetween: 48, counts: 'best' },
});

const sessions: Criterion = {
  ...{ key: 'C1', title, kind: 'sessions-attended', atLeast: { sessions: 8 } },
  ...{ madeUpAtMost: 2, mandatory: [] },
};
const prompts: Criterion = { key: 'C2', title, kind: 'prompts-answered', atLeast: 7 };
const assignment: Criterion = {
  ...{ key: 'C4', title, kind: 'assignment-passed', assignment: 'check' },
  ...{ pointsAtLeast: 11, noZero: true },
};
const modules: Criterion = { key: 'C5', title, kind: 'module-completed', modules: ['one'] };
const hours: Criterion = { key: 'C6', title, kind: 'hours', atLeast: 20 };
const held: Criterion = {
  ...{ key: 'C7', title, kind: 'award-held', programme: 'digital-rights', tier: 'practitioner' },
};
const delivered: Criterion = { key: 'C8', title, kind: 'practice-delivered', atLeast: 1 };

describe('what evidence criteria ask for', () => {
  it.each([
    ['no version at all', [], nothing],
    ['a version without criteria', [version()], nothing],
    ['sessions, which are gathered anyway', [version(sessions)], nothing],
    ['prompts', [version(prompts)], { ...nothing, prompts: true }],
    ['the assignment', [version(assignment)], { ...nothing, assignments: true }],
    ['modules', [version(modules)], { ...nothing, lessons: true }],
    ['hours, of which modules are a part', [version(hours)], { ...nothing, lessons: true }],
    ['an award held', [version(held)], { ...nothing, awards: true }],
    ['deliveries, of which nothing is kept yet', [version(delivered)], nothing],
    [
      'two quizzes, one of them twice',
      [version(quiz('C3', 'final'), quiz('C9', 'm1')), version(quiz('C3', 'final'))],
      { ...nothing, quizzes: ['final', 'm1'] },
    ],
    [
      'what any of several versions looks at',
      [version(sessions, prompts), version(assignment)],
      { ...nothing, prompts: true, assignments: true },
    ],
  ])('%s', (_, versions, asked) => {
    expect(evidenceAsked(versions)).toEqual(asked);
  });
});
