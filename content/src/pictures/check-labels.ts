import type { Report } from '../problem.ts';
import type { Locale, Picture } from '../types.ts';
import { countWords } from '../markdown/render.ts';
import { classesOf, viewBoxOf } from './check-drawing.ts';
import { linesOf } from './draw.ts';
import { lineWidth } from './letter-width.ts';
import type { SvgElement } from './parse-svg.ts';

/** Words in a drawing do not wrap: they must fit, in each language, and all of them must be used. */
export function checkLabels(report: Report, picture: Picture, root: SvgElement): void {
  const placed = [...textsIn(root, 0)];
  const used = new Set(placed.map(({ element }) => element.attributes.get('data-label')));
  for (const key of Object.keys(picture.labels)) {
    if (used.has(key)) continue;
    report.warning(
      report.placeOf(picture.labels, key),
      'picture/unused-label',
      `No word of the drawing is named \`${key}\`.`,
    );
  }
  const { width } = viewBoxOf(root)!;
  for (const { element, left } of placed) checkRoom(report, picture, element, left, width);
  checkAlternative(report, picture);
}

interface Placed {
  element: SvgElement;
  /** How far a group has moved it to the right; null where it is turned or scaled. */
  left: number | null;
}

function* textsIn(element: SvgElement, left: number | null): Generator<Placed> {
  const moved = left === null ? null : shiftOf(element, left);
  if (element.name === 'text') yield { element, left: moved };
  for (const child of element.children) yield* textsIn(child, moved);
}

function shiftOf(element: SvgElement, left: number): number | null {
  const transform = element.attributes.get('transform');
  if (transform === undefined) return left;
  const found = /^translate\(\s*(-?[\d.]+)[^)]*\)\s*$/.exec(transform);
  return found ? left + Number(found[1]) : null;
}

function checkRoom(
  report: Report,
  { labels }: Picture,
  element: SvgElement,
  left: number | null,
  drawingWidth: number,
): void {
  const key = element.attributes.get('data-label')!;
  const room = Number(element.attributes.get('data-room') ?? drawingWidth);
  const x = Number(element.attributes.get('x') ?? 0) + (left ?? 0);
  const anchor = element.attributes.get('text-anchor') ?? 'start';
  for (const [locale, label] of Object.entries(labels[key]!)) {
    const width = Math.max(...linesOf(label).map((line) => lineWidth(line, classesOf(element))));
    const start = x - { start: 0, middle: width / 2, end: width }[anchor]!;
    const isOutside = left !== null && (start < 0 || start + width > drawingWidth);
    if (width <= room && !isOutside) continue;
    report.warning(
      report.placeOf(labels[key]!, locale),
      'picture/label-too-long',
      `The label \`${key}\` needs about ${Math.ceil(width)} units in ${locale}; ${isOutside && width <= room ? 'it runs out of the drawing' : `there is room for ${room}`}.`,
      'Shorten it, or begin a new line in it.',
    );
  }
}

/** Whoever cannot see the drawing must not get less than its words. */
function checkAlternative(report: Report, picture: Picture): void {
  const labels = Object.values(picture.labels);
  for (const [locale, alternative] of Object.entries(picture.alternative)) {
    const drawn = labels.reduce((sum, label) => sum + countWords(label[locale as Locale] ?? ''), 0);
    const told = countWords(alternative);
    if (told >= drawn) continue;
    report.warning(
      report.placeOf(picture.alternative, locale),
      'picture/short-alternative',
      `The alternative has ${told} words in ${locale}, but the drawing shows ${drawn}.`,
      'It stands in for the drawing, so it says everything that the drawing says.',
    );
  }
}
