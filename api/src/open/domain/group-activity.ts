import type { GroupActivity } from '@stoa/content';

/** What a facilitator asks on the spot, in the language of the group. */
export type AskedOnTheSpot = {
  kind: 'corners' | 'yes-if-no' | 'dots' | 'board';
  question: string;
  /** For corners and dots. */
  options: readonly string[];
  /** For dots. */
  dots: number;
};

/** Corners and dots need something to choose among, and nothing else does. */
export function isWhole({ kind, options }: AskedOnTheSpot): boolean {
  const choosing = kind === 'corners' || kind === 'dots';
  return choosing ? options.length >= 2 && options.length <= 8 : options.length === 0;
}

/** The same shape as what is planned, in one language. Options are named by their place. */
export function activityFrom(
  { kind, question, options, dots }: AskedOnTheSpot,
  place: number,
  locale: string,
): GroupActivity {
  const head = { key: `added-${place}`, from: 0, question: { [locale]: question } };
  const offered = options.map((text, at) => ({ key: `o${at + 1}`, text: { [locale]: text } }));
  switch (kind) {
    case 'corners':
      return { ...head, kind, options: offered };
    case 'dots':
      return { ...head, kind, dots, options: offered };
    case 'yes-if-no':
    case 'board':
      return { ...head, kind };
  }
}
