import { describe, expect, it } from '@jest/globals';
import type { ModuleView } from './api-types.js';
import { currentModule, filled, moduleState, stepsAfter } from './model.js';
import { aLine, aModule } from './testing.js';

describe('the state of a module', () => {
  it.each<{ why: string; module: Partial<ModuleView>; state: string }>([
    { why: 'nothing touched', module: {}, state: 'new' },
    { why: 'a lesson begun', module: { lessons: [aLine({ state: 'begun' })] }, state: 'begun' },
    { why: 'something done', module: { share: { done: 1, total: 4 } }, state: 'begun' },
    { why: 'all done', module: { share: { done: 4, total: 4 } }, state: 'done' },
    {
      why: 'done stays done after the day is moved',
      module: { open: false, share: { done: 4, total: 4 } },
      state: 'done',
    },
    { why: 'not open yet', module: { open: false }, state: 'later' },
    { why: 'not written yet', module: { state: 'outline' }, state: 'outline' },
    {
      why: 'nothing that counts is not done',
      module: { share: { done: 0, total: 0 } },
      state: 'new',
    },
  ])('$why', ({ module, state }) => {
    expect(moduleState(aModule(module))).toBe(state);
  });
});

it('a column fills with what is done, never over its top', () => {
  expect(filled(aModule({ share: { done: 1, total: 4 } }))).toBe(0.25);
  expect(filled(aModule({ share: { done: 5, total: 4 } }))).toBe(1);
  expect(filled(aModule({ share: { done: 0, total: 0 } }))).toBe(0);
});

it('the current module is the first open one with something left', () => {
  const done = aModule({ slug: 'a', share: { done: 1, total: 1 } });
  expect(currentModule([done, aModule({ slug: 'b' })])?.slug).toBe('b');
  expect(currentModule([done, aModule({ open: false })])).toBeUndefined();
});

describe('what follows a lesson', () => {
  const done = aModule({
    lessons: [aLine({ state: 'done' }), aLine({ slug: 'who-owes', state: 'done' })],
    quiz: { slug: 'q', title: {}, items: 1, best: { right: 9, of: 9, passed: true } },
    prompt: { id: 'p', state: 'answered' },
  });
  const next = aModule({ slug: 'data' });

  it.each<{ why: string; modules: ModuleView[]; lesson?: string; steps: string[] }>([
    {
      why: 'the next lesson, then quiz and prompt',
      modules: [aModule()],
      steps: ['lesson', 'quiz', 'prompt'],
    },
    {
      why: 'the lesson passed over, from the last one',
      modules: [aModule()],
      lesson: 'who-owes',
      steps: ['lesson', 'quiz', 'prompt'],
    },
    {
      why: 'the prompt alone',
      modules: [{ ...done, prompt: { id: 'p', state: 'open' } }],
      steps: ['prompt'],
    },
    {
      why: 'the next open module',
      modules: [done, aModule({ open: false }), next],
      steps: ['lesson'],
    },
    { why: 'nothing after everything', modules: [done], steps: [] },
    { why: 'nothing in an unknown module', modules: [], steps: [] },
  ])('$why', ({ modules, lesson = 'two-doors', steps }) => {
    expect(stepsAfter({ modules }, 'rights', lesson).map(({ kind }) => kind)).toEqual(steps);
  });

  it('is never the lesson itself', () => {
    const alone = { ...done, lessons: [aLine({ state: 'begun' })] };
    expect(stepsAfter({ modules: [alone] }, 'rights', 'two-doors')).toEqual([]);
  });
});
