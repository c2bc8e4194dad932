import type { Audience, WritingState } from '@stoa/content';

/** Whom a page greets: those of strand D and others who come by themselves, and those whom the city sends. */
export type Visitors = 'everyone' | 'young-people' | 'city-staff';

export function visitorsOf(audience: Audience): Visitors {
  switch (audience) {
    case 'residents':
      return 'everyone';
    case 'youth':
      return 'young-people';
    case 'officials':
    case 'champions':
    case 'policy':
      return 'city-staff';
  }
}

/** Whoever comes by themselves studies without an account; city staff are enrolled. */
export const isOpenTo = (audience: Audience): boolean => visitorsOf(audience) !== 'city-staff';

type Written = { slug: string; state: WritingState };
type Part = Written & {
  lessons: readonly { slug: string }[];
  quiz: { slug: string; state: WritingState } | null;
};
type Whole<M extends Part> = { audience: Audience; state: WritingState; modules: readonly M[] };

/** A lesson at the address under which visitors find it. */
export type OpenLesson<M extends Part> = {
  address: string;
  module: M;
  lesson: M['lessons'][number];
};
export type OpenQuiz<M extends Part> = { module: M; quiz: NonNullable<M['quiz']> };
export type OpenParts<M extends Part> = {
  lessons: OpenLesson<M>[];
  quizzes: OpenQuiz<M>[];
};

/**
 * What of a programme can be studied without an account: the lessons and quizzes of its complete modules, in their order. Null
 * where it is not for visitors, or where nothing in it can be read yet.
 */
export function openPartsOf<M extends Part>(programme: Whole<M>): OpenParts<M> | null {
  if (!isOpenTo(programme.audience) || programme.state !== 'complete') return null;
  const modules = programme.modules.filter(({ state }) => state === 'complete');
  const lessons = addressed(
    modules.flatMap((module) => module.lessons.map((lesson) => ({ module, lesson }))),
  );
  if (lessons.length === 0) return null;
  const quizzes = modules.flatMap((module) =>
    module.quiz?.state === 'complete'
      ? [{ module, quiz: module.quiz as NonNullable<M['quiz']> }]
      : [],
  );
  return { lessons, quizzes };
}

/** A lesson's slug is its address; where an earlier module has one of the same name, the module's slug goes before it. */
function addressed<M extends Part>(
  places: readonly { module: M; lesson: M['lessons'][number] }[],
): OpenLesson<M>[] {
  const taken = new Set<string>();
  return places.map(({ module, lesson }) => {
    const address = taken.has(lesson.slug) ? `${module.slug}.${lesson.slug}` : lesson.slug;
    taken.add(address);
    return { address, module, lesson };
  });
}
