import { describe, expect, it } from '@jest/globals';
import type { Audience, WritingState } from '@stoa/content';
import { isOpenTo, openPartsOf, visitorsOf } from './open-programme.js';

describe('whom a programme is for', () => {
  it.each<[Audience, string, boolean]>([
    ['residents', 'everyone', true],
    ['youth', 'young-people', true],
    ['officials', 'city-staff', false],
    ['champions', 'city-staff', false],
    ['policy', 'city-staff', false],
  ])('%s are greeted as %s', (audience, visitors, open) => {
    expect(visitorsOf(audience)).toBe(visitors);
    expect(isOpenTo(audience)).toBe(open);
  });
});

const aModule = (
  slug: string,
  lessons: string[],
  {
    state = 'complete' as WritingState,
    quiz = null as { slug: string; state: WritingState } | null,
  } = {},
) => ({ slug, state, lessons: lessons.map((lesson) => ({ slug: lesson })), quiz });

const aProgramme = (
  modules: ReturnType<typeof aModule>[],
  over: { audience?: Audience; state?: WritingState } = {},
) => ({ audience: 'residents' as const, state: 'complete' as const, modules, ...over });

describe('what can be studied without an account', () => {
  it.each([
    {
      why: 'it is for city staff',
      programme: aProgramme([aModule('a', ['one'])], { audience: 'officials' }),
    },
    {
      why: 'it is an outline',
      programme: aProgramme([aModule('a', ['one'])], { state: 'outline' }),
    },
    { why: 'it has no modules', programme: aProgramme([]) },
    { why: 'its modules have no lessons', programme: aProgramme([aModule('a', [])]) },
    {
      why: 'its modules are outlines',
      programme: aProgramme([aModule('a', ['one'], { state: 'outline' })]),
    },
  ])('is nothing where $why', ({ programme }) => {
    expect(openPartsOf(programme)).toBeNull();
  });

  it('is the lessons of complete modules in their order, and their complete quizzes', () => {
    const programme = aProgramme([
      aModule('a', ['one', 'two'], { quiz: { slug: 'a-quiz', state: 'complete' } }),
      aModule('b', ['three'], { state: 'outline' }),
      aModule('c', ['four'], { quiz: { slug: 'c-quiz', state: 'outline' } }),
    ]);
    const parts = openPartsOf(programme)!;
    expect(parts.lessons.map(({ address }) => address)).toEqual(['one', 'two', 'four']);
    expect(parts.quizzes.map(({ quiz }) => quiz.slug)).toEqual(['a-quiz']);
  });

  it('keeps two lessons of one name apart by their modules', () => {
    const programme = aProgramme([aModule('a', ['one']), aModule('b', ['one', 'two'])]);
    expect(openPartsOf(programme)!.lessons.map(({ address }) => address)).toEqual([
      'one',
      'b.one',
      'two',
    ]);
  });
});
