export type Certainty = 'low' | 'middle' | 'high';

const points: Record<Certainty, { right: number; wrong: number }> = {
  low: { right: 1, wrong: 0 },
  middle: { right: 2, wrong: -2 },
  high: { right: 3, wrong: -6 },
};

/** Certainty-based points: for the learner's own eyes, never part of a mark [CBM]. */
export function certaintyPoints(certainty: Certainty, right: boolean): number {
  return right ? points[certainty].right : points[certainty].wrong;
}
