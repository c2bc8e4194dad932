import type { Answer, Screen } from '@stoa/content';
import type { KeptAnswers, KeptLesson, KeptPlace } from './kept-place.js';

/** A lesson in any of its languages: screens have the same keys in each. */
export type Screens = readonly Pick<Screen, 'key' | 'blocks'>[];
export type PracticeItems = readonly { id: string; options: readonly { key: string }[] }[];

/** What can be studied without a cohort just now, by id. */
export type Studied = {
  lessons: ReadonlyMap<string, Screens>;
  quizzes: ReadonlyMap<string, PracticeItems>;
};

/** `left`: lessons and quizzes that are not offered here, or not any more. */
export type FittedPlace = { place: KeptPlace; left: number };

/**
 * What of a kept place is about something that stands here. Lessons and quizzes that are unknown are left out and counted; what of a
 * known one belongs to an older version (screens, choices, items) is left out silently, as it is for everybody who reads on after a
 * change. What is finished stays finished.
 */
export function fitPlace(kept: KeptPlace, studied: Studied): FittedPlace {
  const lessons = Object.entries(kept.lessons).flatMap(([id, lesson]) => {
    const known = studied.lessons.get(id);
    return known === undefined ? [] : [[id, fitLesson(lesson, known)] as const];
  });
  const quizzes = Object.entries(kept.quizzes).flatMap(([id, answers]) => {
    const items = studied.quizzes.get(id);
    return items === undefined ? [] : [[id, fitAnswers(answers, items)] as const];
  });
  const all = Object.keys(kept.lessons).length + Object.keys(kept.quizzes).length;
  return {
    place: { lessons: Object.fromEntries(lessons), quizzes: Object.fromEntries(quizzes) },
    left: all - lessons.length - quizzes.length,
  };
}

/** Who stood on a screen that is gone begins at the first. */
export function fitLesson({ screen, decisions, done }: KeptLesson, screens: Screens): KeptLesson {
  const choices = new Map(screens.map(({ key, blocks }) => [key, choicesOf(blocks)]));
  return {
    screen: choices.has(screen) ? screen : (screens[0]?.key ?? screen),
    decisions: Object.fromEntries(
      Object.entries(decisions).filter(([key, choice]) => choices.get(key)?.includes(choice)),
    ),
    done,
  };
}

const choicesOf = (blocks: Screen['blocks']): string[] =>
  blocks.flatMap((block) => (block.kind === 'decision' ? block.choices.map(({ key }) => key) : []));

export function fitAnswers(answers: KeptAnswers, items: PracticeItems): KeptAnswers {
  const offered = new Map(items.map(({ id, options }) => [id, options.map(({ key }) => key)]));
  return Object.fromEntries(
    Object.entries(answers).filter(([id, answer]) =>
      keysOf(answer).every((key) => offered.get(id)?.includes(key)),
    ),
  );
}

const keysOf = (answer: Answer): readonly string[] =>
  'choices' in answer ? answer.choices : [answer.choice];
