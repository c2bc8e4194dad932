/**
 * What a drawing may consist of. Colours come from the theme by class, so that a drawing is
 * legible in light, in dark and in print; nothing in it can run, load or link.
 */
const number = /^-?\d*\.?\d+$/;
const numbers = /^[-\d.,\s]+$/;
const path = /^[MmLlHhVvCcSsQqTtAaZz\d.,\s-]+$/;
const transform = /^((translate|rotate|scale)\([-\d.,\s]+\)\s*)+$/;
const key = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const any = /^[^"]*$/;

type Attributes = Record<string, RegExp>;

const shape: Attributes = { class: any, transform };
const named = (...names: string[]): Attributes =>
  Object.fromEntries(names.map((name) => [name, number]));

export const allowedElements: Record<string, Attributes> = {
  svg: { xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/, viewBox: numbers },
  g: shape,
  path: { ...shape, d: path },
  rect: { ...shape, ...named('x', 'y', 'width', 'height', 'rx', 'ry') },
  circle: { ...shape, ...named('cx', 'cy', 'r') },
  ellipse: { ...shape, ...named('cx', 'cy', 'rx', 'ry') },
  line: { ...shape, ...named('x1', 'y1', 'x2', 'y2') },
  polyline: { ...shape, points: numbers },
  polygon: { ...shape, points: numbers },
  text: {
    class: any,
    ...named('x', 'y', 'data-room'),
    'text-anchor': /^(start|middle|end)$/,
    'data-label': key,
    'data-grow': /^(down|up|both)$/,
  },
};

/** Colour of a line, or of words. */
const colours = [
  'ink',
  'soft',
  'line',
  'primary',
  'accent',
  'done',
  'waiting',
  'paper',
  'on-primary',
  'on-accent',
];
const fills = [
  'paper',
  'surface',
  'sunken',
  'ink',
  'line',
  'primary',
  'primary-soft',
  'accent',
  'accent-soft',
  'done',
  'done-soft',
  'waiting',
  'waiting-soft',
].map((name) => `fill-${name}`);
const strokes = ['thin', 'thick', 'dashed', 'dotted', 'no-line'];
const letters = ['small', 'strong', 'serif', 'heading'];

export const allowedClasses: ReadonlySet<string> = new Set([
  ...colours,
  ...fills,
  ...strokes,
  ...letters,
]);

/** In units of the drawing; on a telephone one unit is about one pixel. */
export const allowedWidth = { least: 240, most: 400 };
export const letterSize = { usual: 13, small: 12, heading: 16 };
export const lineHeight = 1.2;
