import { readText, type ReadText } from '../locale-text.js';
import type { Translate } from '../translate.js';
import type { GroupActivity, GroupNote } from './types.js';

export interface OptionWords extends ReadText {
  readonly key: string;
}

/** What stands on each option, in the reader's language where there is one. */
export function optionsIn(activity: GroupActivity, locale: string, t: Translate): OptionWords[] {
  return activity.options.map(({ key, text }) => {
    if (text !== null) return { key, ...readText(text, locale) };
    const word = activity.kind === 'yes-if-no' ? t(`group.option.${key}`) : key;
    return { key, text: word, locale };
  });
}

export interface ResultLine extends OptionWords {
  readonly count: number;
  /** Of the longest line, in hundredths: lines are compared with one another, and dots have no whole. */
  readonly length: number;
}

/** The lines of a result; null where fewer than five have chosen, and nothing is told. */
export function resultOf(
  activity: GroupActivity,
  locale: string,
  t: Translate,
): { readonly votes: number; readonly lines: readonly ResultLine[] } | null {
  const { counts, votes } = activity.tally ?? { counts: null, votes: null };
  if (counts === null || votes === null) return null;
  const most = Math.max(1, ...Object.values(counts));
  const lines = optionsIn(activity, locale, t).map((option) => {
    const count = counts[option.key] ?? 0;
    return { ...option, count, length: Math.round((100 * count) / most) };
  });
  return { votes, lines };
}

/** The station at which the group that began at `begun` is in a round; rounds beyond the last begin again. */
export function stationAt(stations: number, begun: number, round: number): number {
  return stations === 0 ? 0 : (begun + Math.max(0, round - 1)) % stations;
}

/** When the running round is over; null where none runs. */
export function roundEnds({ roundBeganAt, roundMinutes }: GroupActivity): Date | null {
  if (roundBeganAt === null || roundMinutes === null) return null;
  return new Date(new Date(roundBeganAt).getTime() + roundMinutes * 60_000);
}

/** *4:05*; nothing is over before it is. */
export function minutesLeft(end: Date, now: Date): string {
  const seconds = Math.max(0, Math.ceil((end.getTime() - now.getTime()) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export const isVote = ({ kind }: Pick<GroupActivity, 'kind'>): boolean =>
  kind !== 'board' && kind !== 'stations';

/** What of a group is owed an answer: whatever is shown on a board. */
export function recommendationsOf(activities: readonly GroupActivity[]): GroupNote[] {
  return activities
    .filter(({ kind }) => kind === 'board')
    .flatMap(({ notes }) => notes.filter(({ state }) => state === 'shown'));
}
