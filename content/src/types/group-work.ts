import type { LocaleText, Translated } from './text.ts';

/** What a group does on its phones when it works under a code, in the order of the plan. */
export interface GroupWork extends Translated {
  activities: GroupActivity[];
}

export type GroupActivity = GroupVote | GroupStations | GroupBoard;

interface Activity {
  key: string;
  /** The minute of the plan at which its step begins. */
  from: number;
  question: LocaleText;
}

/** Everybody places themselves on a line of numbers. */
export interface GroupLineUp extends Activity {
  kind: 'line-up';
  least: number;
  most: number;
  every: number;
}

/** Each chooses one of a few positions, and may change their mind until it is closed. */
export interface GroupCorners extends Activity {
  kind: 'corners';
  options: { key: string; text: LocaleText }[];
}

/** Yes, yes if …, no. An *if* may be written. */
export interface GroupYesIfNo extends Activity {
  kind: 'yes-if-no';
}

/** So many dots each, on the gravest or the best. */
export interface GroupDots extends Activity {
  kind: 'dots';
  dots: number;
  options: { key: string; text: LocaleText }[];
}

export type GroupVote = GroupLineUp | GroupCorners | GroupYesIfNo | GroupDots;

/** Groups walk from one station to the next; each begins at a different one. */
export interface GroupStations extends Activity {
  kind: 'stations';
  /** Of one round. */
  minutes: number;
  stations: { key: string; title: LocaleText; text: LocaleText }[];
}

/** What the group recommends, each with its reason and its condition. */
export interface GroupBoard extends Activity {
  kind: 'board';
}
