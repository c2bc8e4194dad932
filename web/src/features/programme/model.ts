import type { ModuleView, ProgrammeView } from './api-types.js';

export type ModuleState = 'done' | 'begun' | 'new' | 'later' | 'outline';

export function moduleState({ state, open, share, lessons }: ModuleView): ModuleState {
  if (state === 'outline') return 'outline';
  if (share.total > 0 && share.done >= share.total) return 'done';
  if (!open) return 'later';
  const touched = share.done > 0 || lessons.some((lesson) => lesson.state !== 'new');
  return touched ? 'begun' : 'new';
}

/** From 0 to 1; a module in which nothing counts stays empty. */
export function filled({ share }: ModuleView): number {
  return share.total === 0 ? 0 : Math.min(1, share.done / share.total);
}

/** Where the reader is: the first open module in which something is left to do. */
export function currentModule(modules: readonly ModuleView[]): ModuleView | undefined {
  return modules.find((module) => ['begun', 'new'].includes(moduleState(module)));
}

export type Step =
  | { readonly kind: 'lesson'; readonly module: string; readonly lesson: string }
  | { readonly kind: 'quiz'; readonly quiz: string }
  | { readonly kind: 'prompt'; readonly prompt: string };

/**
 * What follows a lesson, the best first: the rest of its module (lessons not done yet, the quiz
 * until it is passed, the prompt until it is answered), else the next open module.
 */
export function stepsAfter(
  programme: Pick<ProgrammeView, 'modules'>,
  moduleSlug: string,
  lessonSlug: string,
): readonly Step[] {
  const at = programme.modules.findIndex((module) => module.slug === moduleSlug);
  const module = programme.modules[at];
  if (module === undefined) return [];
  const own = [
    ...lessonsLeft(module, lessonSlug).slice(0, 1),
    ...quizLeft(module),
    ...promptLeft(module),
  ];
  if (own.length > 0) return own;
  const later = programme.modules.slice(at + 1).filter((one) => one.open);
  return later.flatMap((one) => lessonsLeft(one)).slice(0, 1);
}

/** Those that follow the given one come before those that were passed over. */
function lessonsLeft(module: ModuleView, after?: string): Step[] {
  const from = module.lessons.findIndex((lesson) => lesson.slug === after) + 1;
  return [...module.lessons.slice(from), ...module.lessons.slice(0, from)]
    .filter((lesson) => lesson.state !== 'done' && lesson.slug !== after)
    .map((lesson) => ({ kind: 'lesson', module: module.slug, lesson: lesson.slug }));
}

function quizLeft({ quiz }: ModuleView): Step[] {
  return quiz === null || quiz.best?.passed === true ? [] : [{ kind: 'quiz', quiz: quiz.slug }];
}

function promptLeft({ prompt }: ModuleView): Step[] {
  return prompt === null || prompt.state === 'answered'
    ? []
    : [{ kind: 'prompt', prompt: prompt.id }];
}
