import type { RubricLine } from './api-types.js';

export const queueStates = ['waiting', 'mine', 'done'] as const;
export type QueueState = (typeof queueStates)[number];

export function queueStateFrom(text: string | null): QueueState {
  return queueStates.find((state) => state === text) ?? 'waiting';
}

/** Points by rubric line. */
export type Points = Readonly<Record<string, number>>;

/** As kept on the device; lines that the rubric no longer has, and points it does not give, fall away. */
export function pointsFrom(text: string, rubric: readonly RubricLine[]): Points {
  const kept = parsed(text);
  return Object.fromEntries(
    rubric.flatMap(({ key, levels }) => {
      const points = kept[key];
      return typeof points === 'number' && levels[points] !== undefined ? [[key, points]] : [];
    }),
  );
}

export function missingLines(points: Points, rubric: readonly RubricLine[]): RubricLine[] {
  return rubric.filter(({ key }) => points[key] === undefined);
}

export function totalOf(points: Points): number {
  return Object.values(points).reduce((sum, one) => sum + one, 0);
}

export function mostPoints(rubric: readonly RubricLine[]): number {
  return rubric.reduce((sum, { levels }) => sum + Math.max(0, levels.length - 1), 0);
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null ? { ...found } : {};
  } catch {
    return {};
  }
}
