import type { Svg } from '../types.ts';
import { escapeHtml } from '../markdown/render.ts';
import { lineHeight } from './drawing-rules.ts';
import type { SvgElement } from './parse-svg.ts';

/**
 * Writes a checked drawing anew, with the words of one language in it. What a browser gets is
 * made here from what was understood; nothing of the file is passed on as it stands.
 */
export function draw(root: SvgElement, title: string, labelOf: (key: string) => string): Svg {
  const viewBox = root.attributes.get('viewBox')!;
  const inside = root.children.map((child) => write(child, labelOf)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" role="img" aria-label="${escapeHtml(title)}">${inside}</svg>`;
}

const onlyForUs = new Set(['data-label', 'data-room', 'data-grow']);

function write(element: SvgElement, labelOf: (key: string) => string): string {
  const attributes = [...element.attributes]
    .filter(([name]) => !onlyForUs.has(name))
    .map(([name, value]) => ` ${name}="${value.replace(/\s+/g, ' ').trim()}"`)
    .join('');
  const inside =
    element.name === 'text'
      ? words(element, labelOf(element.attributes.get('data-label')!))
      : element.children.map((child) => write(child, labelOf)).join('');
  return inside === ''
    ? `<${element.name}${attributes}/>`
    : `<${element.name}${attributes}>${inside}</${element.name}>`;
}

/** One line goes in as it is. Several hang from `y`, stand on it, or lie around it. */
function words(element: SvgElement, label: string): string {
  const lines = linesOf(label);
  if (lines.length === 1) return escapeHtml(lines[0]!);
  const grow = element.attributes.get('data-grow') ?? 'down';
  const above = { down: 0, up: lines.length - 1, both: (lines.length - 1) / 2 }[grow]!;
  const x = element.attributes.get('x') ?? '0';
  return lines
    .map((line, index) => {
      const dy = index === 0 ? -above * lineHeight : lineHeight;
      const shift = dy === 0 ? '' : ` dy="${Number(dy.toFixed(2))}em"`;
      return `<tspan x="${x}"${shift}>${escapeHtml(line)}</tspan>`;
    })
    .join('');
}

export function linesOf(label: string): string[] {
  return label.split('\n').map((line) => line.trim());
}
