import type { Block, Screen } from '@stoa/content';

/** What the reader chose, by the key of the screen that asked. */
export type Decisions = Readonly<Record<string, string>>;
export type DecisionBlock = Extract<Block, { kind: 'decision' }>;

export function decisionOn(screen: Screen): DecisionBlock | undefined {
  return screen.blocks.find((block) => block.kind === 'decision');
}

export function awaitsDecision(screen: Screen, decisions: Decisions): boolean {
  const decision = decisionOn(screen);
  return (
    decision !== undefined &&
    !decision.choices.some((choice) => choice.key === decisions[screen.key])
  );
}

/** The screen after this one: where the choice made leads, else `next`, else the following; null at the end. */
export function nextScreen(
  screens: readonly Screen[],
  key: string,
  decisions: Decisions,
): string | null {
  const at = screens.findIndex((screen) => screen.key === key);
  const screen = screens[at];
  if (screen === undefined) return null;
  const chosen = decisionOn(screen)?.choices.find((choice) => choice.key === decisions[key]);
  return chosen?.goto ?? screen.next ?? screens[at + 1]?.key ?? null;
}

/**
 * The screens from the first to this one, as the choices made lead; Back goes along it. It is
 * computed, not remembered, so it is the same after a reload and on another device. For a screen
 * that the choices do not lead to (a link that somebody sent) it is the shortest way there.
 */
export function pathTo(
  screens: readonly Screen[],
  key: string,
  decisions: Decisions,
): readonly string[] {
  const walked: string[] = [];
  let at = screens[0]?.key ?? null;
  while (at !== null && !walked.includes(at)) {
    walked.push(at);
    if (at === key) return walked;
    at = nextScreen(screens, at, decisions);
  }
  return shortestPath(screens, key) ?? [key];
}

/** How many screens may still come: the longest way to the end, as far as it is not yet decided. */
export function screensLeft(
  screens: readonly Screen[],
  key: string,
  decisions: Decisions,
  behind: readonly string[] = [],
): number {
  if (behind.includes(key)) return 0;
  const ahead = waysFrom(screens, key, decisions);
  const counts = ahead.map((one) => 1 + screensLeft(screens, one, decisions, [...behind, key]));
  return Math.max(0, ...counts);
}

function waysFrom(screens: readonly Screen[], key: string, decisions: Decisions): string[] {
  const screen = screens.find((one) => one.key === key);
  if (screen === undefined) return [];
  const open = awaitsDecision(screen, decisions);
  const made = open ? (decisionOn(screen)?.choices ?? []).map((choice) => choice.key) : [null];
  const ways = made.map((choice) =>
    nextScreen(screens, key, choice === null ? decisions : { ...decisions, [key]: choice }),
  );
  return [...new Set(ways.filter((way) => way !== null))];
}

function shortestPath(screens: readonly Screen[], key: string): readonly string[] | null {
  const first = screens[0]?.key;
  const paths: string[][] = first === undefined ? [] : [[first]];
  const seen = new Set(paths.flat());
  for (const path of paths) {
    const last = path.at(-1) ?? '';
    if (last === key) return path;
    for (const way of waysFrom(screens, last, {})) {
      if (seen.has(way)) continue;
      seen.add(way);
      paths.push([...path, way]);
    }
  }
  return null;
}

/** Whether the reader has come to the end: nothing follows, and nothing is left to decide. */
export function isAtEnd(screens: readonly Screen[], key: string, decisions: Decisions): boolean {
  const screen = screens.find((one) => one.key === key);
  return (
    screen !== undefined &&
    !awaitsDecision(screen, decisions) &&
    nextScreen(screens, key, decisions) === null
  );
}
