import type { Lesson, Screen } from '@stoa/content';

/** Screens have the same keys in every language, so any one of them tells. */
export function screensOf(lesson: Pick<Lesson, 'locales'>): readonly Screen[] {
  return Object.values(lesson.locales)[0]?.screens ?? [];
}

export function hasScreen(lesson: Pick<Lesson, 'locales'>, key: string): boolean {
  return screensOf(lesson).some((screen) => screen.key === key);
}

/** Whether the screen asks for a decision that offers this choice. */
export function hasChoice(lesson: Pick<Lesson, 'locales'>, key: string, choice: string): boolean {
  const screen = screensOf(lesson).find((each) => each.key === key);
  return (
    screen?.blocks.some(
      (block) =>
        block.kind === 'decision' && block.choices.some((offered) => offered.key === choice),
    ) ?? false
  );
}

export type Position = {
  screen: string | null;
  decisions: Record<string, string>;
  completedAt: Date | null;
};

/**
 * Where somebody is in this version of a lesson. What was stored with another version may name screens that are gone: those are left
 * out, and who stood on one begins at the first. Having completed the lesson stays.
 */
export function positionIn(lesson: Pick<Lesson, 'locales'>, stored: Position): Position {
  const screen =
    stored.screen !== null && hasScreen(lesson, stored.screen)
      ? stored.screen
      : (screensOf(lesson)[0]?.key ?? null);
  const decisions = Object.fromEntries(
    Object.entries(stored.decisions).filter(([key, choice]) => hasChoice(lesson, key, choice)),
  );
  return { screen, decisions, completedAt: stored.completedAt };
}
