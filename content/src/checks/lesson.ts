import type { Report } from '../problem.ts';
import type { Block, Screen } from '../types.ts';

type Decision = Extract<Block, { kind: 'decision' }>;

const usualWords = { least: 60, most: 120 };
const allowedWords = { least: 45, most: 150 };
const usualScreens = { least: 5, most: 8 };

export function decisionsOf(screen: Screen): Decision[] {
  return screen.blocks.filter((block): block is Decision => block.kind === 'decision');
}

/** What a lesson must be in any one language, whatever it says. */
export function checkLesson(report: Report, file: string, screens: readonly Screen[]): void {
  checkKeys(report, screens);
  checkLength(report, file, screens);
  for (const screen of screens) checkWords(report, screen);
  for (const screen of screens) checkPictures(report, screen);
  checkDecisions(report, file, screens);
  checkWays(report, screens);
}

function checkKeys(report: Report, screens: readonly Screen[]): void {
  const seen = new Set<string>();
  for (const screen of screens) {
    if (seen.has(screen.key)) {
      report.error(
        report.placeOf(screen),
        'lesson/duplicate-screen',
        `Another screen of this lesson has the key \`${screen.key}\`.`,
      );
    }
    seen.add(screen.key);
  }
}

function checkLength(report: Report, file: string, screens: readonly Screen[]): void {
  if (screens.length >= usualScreens.least && screens.length <= usualScreens.most) return;
  report.warning(
    { file, line: 1 },
    'lesson/screens',
    `The lesson has ${screens.length} screens; ${usualScreens.least} to ${usualScreens.most} are usual.`,
  );
}

function checkWords(report: Report, screen: Screen): void {
  const { words } = screen;
  const place = report.placeOf(screen);
  const message = `The screen has ${words} words; ${usualWords.least} to ${usualWords.most} are usual.`;
  if (words < allowedWords.least || words > allowedWords.most) {
    report.error(place, 'lesson/words', message, 'Split it, join it with its neighbour, or cut.');
  } else if (words < usualWords.least || words > usualWords.most) {
    report.warning(place, 'lesson/words', message);
  }
}

function checkPictures(report: Report, screen: Screen): void {
  const [, second] = screen.blocks.filter((block) => block.kind === 'picture');
  if (!second) return;
  report.error(
    report.placeOf(second),
    'lesson/two-pictures',
    'A screen shows one picture at most.',
  );
}

function checkDecisions(report: Report, file: string, screens: readonly Screen[]): void {
  for (const screen of screens) {
    const [, second] = decisionsOf(screen);
    if (second) {
      report.error(
        report.placeOf(second),
        'lesson/two-decisions',
        'A screen asks for one decision at most.',
      );
    }
  }
  const last = screens.findLastIndex((screen) => decisionsOf(screen).length > 0);
  if (last === -1) {
    report.error({ file, line: 1 }, 'lesson/no-decision', 'The lesson asks for no decision.');
    return;
  }
  const following = screens.slice(last + 1).filter((screen) => !isBranchTarget(screens, screen));
  if (following.length > 1) {
    report.warning(
      report.placeOf(following[1]!),
      'lesson/ends-without-decision',
      'The lesson goes on after its last decision.',
      'End in the decision or in what follows from it.',
    );
  }
}

function isBranchTarget(screens: readonly Screen[], target: Screen): boolean {
  return screens.some(
    (screen) =>
      screen.next === target.key ||
      decisionsOf(screen).some(({ choices }) => choices.some(({ goto }) => goto === target.key)),
  );
}

/** Every way leads somewhere, every screen can be reached, and from each the end can be reached. */
function checkWays(report: Report, screens: readonly Screen[]): void {
  const byKey = new Map(screens.map((screen, index) => [screen.key, index]));
  const targetOf = (from: object, key: string): number | null => {
    const index = byKey.get(key);
    if (index === undefined) {
      report.error(
        report.placeOf(from),
        'lesson/unknown-screen',
        `There is no screen \`${key}\` in this lesson.`,
      );
    }
    return index ?? null;
  };
  const ways = screens.map((screen, index) => {
    const onwards = screen.next === null ? index + 1 : targetOf(screen, screen.next);
    const choices = decisionsOf(screen).flatMap((decision) => decision.choices);
    const targets = choices.map((choice) =>
      choice.goto === null ? onwards : targetOf(choice, choice.goto),
    );
    return (choices.length > 0 ? targets : [onwards]).filter((target) => target !== null);
  });
  const reached = spread([0], (index) => ways[index] ?? []);
  const ending = spread([screens.length], (index) =>
    ways.flatMap((targets, from) => (targets.includes(index) ? [from] : [])),
  );
  screens.forEach((screen, index) => {
    if (!reached.has(index)) {
      report.error(
        report.placeOf(screen),
        'lesson/unreachable',
        `No way leads to the screen \`${screen.key}\`.`,
      );
    } else if (!ending.has(index)) {
      report.error(
        report.placeOf(screen),
        'lesson/no-way-out',
        `From the screen \`${screen.key}\` the end of the lesson cannot be reached.`,
      );
    }
  });
}

function spread(start: readonly number[], next: (index: number) => readonly number[]): Set<number> {
  const seen = new Set(start);
  for (const index of seen) next(index).forEach((target) => seen.add(target));
  return seen;
}
