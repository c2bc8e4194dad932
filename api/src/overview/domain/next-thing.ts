/** What there is to do in a programme, in its order, with what has been done of it. */
export interface ModuleToStudy {
  readonly slug: string;
  readonly code: string;
  /** Open to the cohort today and written. */
  readonly open: boolean;
  readonly lessons: readonly {
    readonly slug: string;
    readonly minutes: number;
    readonly done: boolean;
  }[];
  readonly quiz: { readonly slug: string; readonly items: number; readonly passed: boolean } | null;
  readonly prompt: {
    readonly id: string;
    readonly minutes: number;
    readonly answered: boolean;
  } | null;
}

export interface NextThing {
  readonly kind: 'lesson' | 'quiz' | 'prompt' | 'assignment';
  readonly moduleSlug: string | null;
  /** Of the lesson or quiz; the id of a prompt; the slug of the assignment. */
  readonly target: string;
  readonly minutes: number;
}

export interface AssignmentToDo {
  readonly slug: string;
  readonly handedIn: boolean;
}

/** A quiz item takes about a minute. */
const minutesAnItem = 1;
const assignmentMinutes = 60;

/**
 * The one thing to go on with: the first lesson not yet done of the open modules, in order; in each module its lessons come before its
 * quiz and its prompt. When all open modules are done, the assignment. Null when nothing is open to do.
 */
export function nextThing(
  modules: readonly ModuleToStudy[],
  assignment: AssignmentToDo | null,
): NextThing | null {
  for (const module of modules.filter(({ open }) => open)) {
    const found = nextIn(module);
    if (found) return found;
  }
  if (!assignment || assignment.handedIn) return null;
  return {
    kind: 'assignment',
    moduleSlug: null,
    target: assignment.slug,
    minutes: assignmentMinutes,
  };
}

function nextIn({ slug, lessons, quiz, prompt }: ModuleToStudy): NextThing | null {
  const lesson = lessons.find(({ done }) => !done);
  if (lesson)
    return { kind: 'lesson', moduleSlug: slug, target: lesson.slug, minutes: lesson.minutes };
  if (quiz && !quiz.passed)
    return {
      kind: 'quiz',
      moduleSlug: slug,
      target: quiz.slug,
      minutes: quiz.items * minutesAnItem,
    };
  if (prompt && !prompt.answered)
    return { kind: 'prompt', moduleSlug: slug, target: prompt.id, minutes: prompt.minutes };
  return null;
}
