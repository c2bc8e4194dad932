import type { Look } from './model.ts';

/** The tokens that the web ships with. */
export const DEFAULT_LOOK: Look = {
  ink: '#1C2530',
  paper: '#FAF8F3',
  primary: '#0A5A83',
  accent: '#A8452B',
};

/**
 * A colour thinned with the paper, as a solid: some printers and archives treat transparency badly.
 */
export function tint(colour: string, paper: string, share: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [over, under] = [colour, paper].map((hex) => parseInt(hex.slice(start, start + 2), 16));
    return Math.round((over ?? 0) * share + (under ?? 0) * (1 - share));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
