import { describe, expect, it } from '@jest/globals';
import { nextThing, type ModuleToStudy } from './next-thing.js';

const module = (overrides: Partial<ModuleToStudy> = {}): ModuleToStudy => ({
  slug: 'one',
  code: 'M1',
  open: true,
  lessons: [
    { slug: 'first', minutes: 8, done: true },
    { slug: 'second', minutes: 7, done: false },
  ],
  quiz: { slug: 'one-quiz', items: 14, passed: false },
  prompt: { id: 'p1', minutes: 15, answered: false },
  ...overrides,
});
const done = module({
  lessons: [{ slug: 'first', minutes: 8, done: true }],
  quiz: { slug: 'one-quiz', items: 14, passed: true },
  prompt: { id: 'p1', minutes: 15, answered: true },
});
const lessonsDone = [{ slug: 'first', minutes: 8, done: true }];

describe('what to go on with', () => {
  it.each([
    {
      why: 'the first lesson not yet done',
      modules: [module()],
      assignment: null,
      next: { kind: 'lesson', moduleSlug: 'one', target: 'second', minutes: 7 },
    },
    {
      why: 'the quiz once all lessons are done',
      modules: [module({ lessons: lessonsDone })],
      assignment: null,
      next: { kind: 'quiz', moduleSlug: 'one', target: 'one-quiz', minutes: 14 },
    },
    {
      why: 'the prompt once the quiz is passed',
      modules: [
        module({ lessons: lessonsDone, quiz: { slug: 'one-quiz', items: 14, passed: true } }),
      ],
      assignment: null,
      next: { kind: 'prompt', moduleSlug: 'one', target: 'p1', minutes: 15 },
    },
    {
      why: 'the prompt of a module that has no quiz',
      modules: [module({ lessons: [], quiz: null })],
      assignment: null,
      next: { kind: 'prompt', moduleSlug: 'one', target: 'p1', minutes: 15 },
    },
    {
      why: 'the next module when the first is done',
      modules: [done, module({ slug: 'two' })],
      assignment: null,
      next: { kind: 'lesson', moduleSlug: 'two', target: 'second', minutes: 7 },
    },
    {
      why: 'nothing of a module that is not open',
      modules: [module({ open: false })],
      assignment: null,
      next: null,
    },
    {
      why: 'the assignment when all that is open is done',
      modules: [done],
      assignment: { slug: 'check', handedIn: false },
      next: { kind: 'assignment', moduleSlug: null, target: 'check', minutes: 60 },
    },
    {
      why: 'nothing once everything is handed in',
      modules: [done],
      assignment: { slug: 'check', handedIn: true },
      next: null,
    },
    { why: 'nothing of a programme without modules', modules: [], assignment: null, next: null },
  ])('is $why', ({ modules, assignment, next }) => {
    expect(nextThing(modules, assignment)).toEqual(next);
  });
});
