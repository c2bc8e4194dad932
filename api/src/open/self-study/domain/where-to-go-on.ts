export type LessonStanding = { at: string | null; done: boolean };
type Programme<L extends LessonStanding> = { slug: string; lessons: readonly L[] };

/**
 * The lesson with which to go on: one that is begun and not finished, else the one after what is finished, in a programme of which
 * something has been read. Null for whoever has not begun, and for whoever is through.
 */
export function whereToGoOn<L extends LessonStanding>(
  programmes: readonly Programme<L>[],
): { programme: string; lesson: L } | null {
  const begun = programmes.filter(({ lessons }) => lessons.some(({ at }) => at !== null));
  for (const wanted of [isBegun, isOpen])
    for (const { slug, lessons } of begun) {
      const lesson = lessons.find(wanted);
      if (lesson !== undefined) return { programme: slug, lesson };
    }
  return null;
}

const isOpen = ({ done }: LessonStanding): boolean => !done;
const isBegun = (lesson: LessonStanding): boolean => isOpen(lesson) && lesson.at !== null;
