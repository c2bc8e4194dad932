export type RubricShape = readonly { readonly key: string; readonly levels: readonly unknown[] }[];

export type LineProblem = {
  readonly key: string;
  readonly problem: 'missing' | 'unknown' | 'points';
};

/** Levels stand in their order, the first for no points; all lines of a rubric have as many. */
export function pointsPerLine(rubric: RubricShape): number {
  return Math.max(0, ...rubric.map(({ levels }) => levels.length - 1));
}

/** What is wrong with the points given: every line of the rubric is marked, each with one of its levels, and nothing else is. */
export function problemsInLines(
  lines: Readonly<Record<string, unknown>>,
  rubric: RubricShape,
): LineProblem[] {
  const known = new Map(rubric.map(({ key, levels }) => [key, levels.length]));
  const unknown = Object.keys(lines).filter((key) => !known.has(key));
  const missing = rubric.filter(({ key }) => !Object.hasOwn(lines, key));
  const wrong = Object.entries(lines).filter(
    ([key, points]) => known.has(key) && !isLevel(points, known.get(key)!),
  );
  return [
    ...missing.map(({ key }): LineProblem => ({ key, problem: 'missing' })),
    ...unknown.map((key): LineProblem => ({ key, problem: 'unknown' })),
    ...wrong.map(([key]): LineProblem => ({ key, problem: 'points' })),
  ];
}

const isLevel = (points: unknown, levels: number): boolean =>
  Number.isInteger(points) && (points as number) >= 0 && (points as number) < levels;

export const totalOf = (lines: Readonly<Record<string, number>>): number =>
  Object.values(lines).reduce((sum, points) => sum + points, 0);
