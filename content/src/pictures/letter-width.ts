import { letterSize } from './drawing-rules.ts';

/** Shares of the letter size, rounded up from Source Sans 3: a label that fits here fits on the page. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’|!()[\]·]/u, 0.29],
  [/[ftr /-]/u, 0.36],
  [/[mMW@%]/u, 0.86],
  [/[wGOQDNH]/u, 0.7],
  [/[\p{Lu}]/u, 0.62],
  [/[sczçxvky]/u, 0.48],
];
const usual = 0.54;
const strongly = 1.05;

export function letterSizeOf(classes: readonly string[]): number {
  if (classes.includes('small')) return letterSize.small;
  return classes.includes('heading') ? letterSize.heading : letterSize.usual;
}

/** How wide one line of a label is at most, in units of the drawing. */
export function lineWidth(line: string, classes: readonly string[]): number {
  const shares = [...line].map(
    (letter) => widths.find(([letters]) => letters.test(letter))?.[1] ?? usual,
  );
  const isStrong = classes.includes('strong') || classes.includes('heading');
  return (
    shares.reduce((sum, share) => sum + share, 0) *
    letterSizeOf(classes) *
    (isStrong ? strongly : 1)
  );
}
