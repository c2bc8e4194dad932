import type { SignInView } from './api-types.js';

/** The present one first, then by last use. */
export function inOrder(signIns: readonly SignInView[]): readonly SignInView[] {
  return [...signIns].sort(
    (a, b) => Number(b.current) - Number(a.current) || b.lastSeenAt.localeCompare(a.lastSeenAt),
  );
}

/** The server has one word for a browser that does not say what it is. */
export function isKnown({ device }: SignInView): boolean {
  return device !== 'unknown device';
}

export function othersOf(signIns: readonly SignInView[]): readonly string[] {
  return signIns.filter(({ current }) => !current).map(({ id }) => id);
}

export const viewers = [
  'you',
  'trainers',
  'coordinator',
  'director',
  'learners',
  'public',
] as const;
export type Viewer = (typeof viewers)[number];

/** The promise that the product makes to every learner; each cell is worded in full. */
export const whoSeesWhat = [
  row('name', ['yes', 'yes', 'yes', 'nominated', 'in-the-room', 'no']),
  row('attendance', ['yes', 'yes', 'yes', 'no', 'no', 'no']),
  row('work', ['yes', 'yes', 'counts', 'no', 'readers', 'no']),
  row('self-study', ['yes', 'no', 'no', 'no', 'no', 'no']),
  row('outcomes', ['yes', 'yes', 'yes', 'no', 'no', 'no']),
  row('certificate', ['yes', 'yes', 'yes', 'where-shared', 'no', 'facts']),
  row('adjustments', ['yes', 'that-they-exist', 'no', 'no', 'no', 'no']),
  row('surveys', ['nobody-can-tell', 'from-five', 'from-five', 'from-five', 'no', 'published']),
  row('gained', ['not-about-you', 'from-five', 'from-five', 'no', 'no', 'no']),
  row('totals', ['not-about-you', 'yes', 'yes', 'own-from-five', 'no', 'published-ones']),
];

export type WhoSeesRow = ReturnType<typeof row>;

function row(what: string, [you, trainers, coordinator, director, learners, all]: SixCells) {
  return { what, cells: { you, trainers, coordinator, director, learners, public: all } };
}

type SixCells = readonly [string, string, string, string, string, string];

/** What is kept, with the time it is kept for. */
export const whatIsKept = [
  'account',
  'learning',
  'place',
  'self-study',
  'certificates',
  'sign-ins',
  'mails',
  'links',
  'trail',
  'device',
] as const;
