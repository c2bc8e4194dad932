import type { KeptLesson, Place } from '../../lib/kept-place.js';
import { inLocale } from '../../lib/me.js';
import type { Translate } from '../../lib/translate.js';
import type { LessonRow, QuizRow, SelfStudyView } from './api-types.js';

/** One line of what would come along: what it is called, and how far it is. */
export interface Line {
  readonly id: string;
  readonly title: string;
  readonly state: string;
}

export const isEmpty = ({ lessons, quizzes }: Place): boolean =>
  Object.keys(lessons).length + Object.keys(quizzes).length === 0;

const everyQuiz = ({ programmes, quizzes }: SelfStudyView): readonly QuizRow[] => [
  ...programmes.flatMap((programme) => programme.quizzes),
  ...quizzes,
];

/** A kept place in words, in the order of what is offered. */
export function linesOf(
  { t, language }: { readonly t: Translate; readonly language: string },
  place: Place,
  view: SelfStudyView,
): readonly Line[] {
  const lessons = view.programmes.flatMap((programme) => programme.lessons);
  return [
    ...lessons.flatMap((row) => {
      const kept = place.lessons[row.id];
      if (kept === undefined) return [];
      const title = inLocale(row.title, language);
      return [{ id: row.id, title, state: stateOf(t, { ...row, ...standing(row, kept) }) }];
    }),
    ...everyQuiz(view).flatMap((row) => {
      const kept = place.quizzes[row.id];
      if (kept === undefined) return [];
      const answered = Object.keys(kept).length;
      const title = inLocale(row.title, language);
      return [{ id: row.id, title, state: t('self-study.answered', { answered, of: row.items }) }];
    }),
  ];
}

const standing = ({ screens }: LessonRow, { screen, done }: KeptLesson) => ({
  at: screens.includes(screen) ? screen : (screens[0] ?? null),
  done,
});

/** Finished, on which screen, or not begun. */
export function stateOf(
  t: Translate,
  { screens, at, done }: Pick<LessonRow, 'screens' | 'at' | 'done'>,
): string {
  if (done) return t('self-study.done');
  if (at === null) return t('self-study.new');
  return t('self-study.at', { at: screens.indexOf(at) + 1, of: screens.length });
}

/** How many of the kept things are not offered here, or not any more. */
export function leftOut(place: Place, view: SelfStudyView): number {
  const lessons = view.programmes.flatMap((programme) => programme.lessons);
  const known = new Set([...lessons, ...everyQuiz(view)].map(({ id }) => id));
  const kept = [...Object.keys(place.lessons), ...Object.keys(place.quizzes)];
  return kept.filter((id) => !known.has(id)).length;
}

/** Whether the account keeps anything that could be deleted. */
export const keepsSomething = (view: SelfStudyView): boolean =>
  view.takenAlong ||
  view.programmes.some(({ lessons }) => lessons.some(({ at }) => at !== null)) ||
  everyQuiz(view).some(({ answered }) => answered > 0);
