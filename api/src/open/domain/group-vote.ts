import type { GroupActivity, GroupVote } from '@stoa/content';
import type { LocaleText } from '../../shared/locale-text.js';

/** Fewer answers than this are never shown: what five or more say is what a group says. */
export const fewestShown = 5;

/** `text` is null where a word of the page, or the number itself, says it. */
export type VoteOption = { key: string; text: LocaleText | null };

/** How a vote ended. Nothing is told of a group that is too small, not even how close it came. */
export type Tally =
  { state: 'too-few' } | { state: 'counted'; votes: number; counts: Record<string, number> };

export function isVote(activity: GroupActivity): activity is GroupVote {
  return activity.kind !== 'stations' && activity.kind !== 'board';
}

/** What can be chosen, in its order; nothing where there is no vote. */
export function optionsOf(activity: GroupActivity): VoteOption[] {
  switch (activity.kind) {
    case 'line-up': {
      const { least, most, every } = activity;
      const points = Math.floor((most - least) / every) + 1;
      return Array.from({ length: points }, (_, at) => ({
        key: String(least + at * every),
        text: null,
      }));
    }
    case 'yes-if-no':
      return ['yes', 'yes-if', 'no'].map((key) => ({ key, text: null }));
    case 'corners':
    case 'dots':
      return activity.options;
    case 'stations':
    case 'board':
      return [];
  }
}

/** Whether a phone may choose this: one thing, or as many dots as it has; several dots may stand on one thing. */
export function mayChoose(activity: GroupActivity, choices: readonly string[]): boolean {
  const atMost = activity.kind === 'dots' ? activity.dots : 1;
  if (choices.length < 1 || choices.length > atMost) return false;
  const known = new Set(optionsOf(activity).map(({ key }) => key));
  return choices.every((choice) => known.has(choice));
}

/** Counts what the phones chose. Options that nobody chose count nothing, and are still there. */
export function tallyOf(activity: GroupActivity, votes: readonly (readonly string[])[]): Tally {
  if (votes.length < fewestShown) return { state: 'too-few' };
  const counts = Object.fromEntries(optionsOf(activity).map(({ key }) => [key, 0]));
  for (const choice of votes.flat()) if (choice in counts) counts[choice]! += 1;
  return { state: 'counted', votes: votes.length, counts };
}
