import type { Report } from '../problem.ts';
import { allowedClasses, allowedElements, allowedWidth } from './drawing-rules.ts';
import type { SvgElement } from './parse-svg.ts';

interface Checking {
  report: Report;
  path: string;
  labels: ReadonlySet<string>;
}

/** Refuses everything that is not on the list; true when the drawing may be shown. */
export function checkDrawing(checking: Checking, root: SvgElement): boolean {
  const before = checking.report.problems.length;
  checkViewBox(checking, root);
  checkElement(checking, root);
  return checking.report.problems.length === before;
}

export function classesOf(element: SvgElement): string[] {
  return (element.attributes.get('class') ?? '').split(/\s+/).filter((name) => name !== '');
}

export function viewBoxOf(root: SvgElement): { width: number; height: number } | null {
  const found = /^0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)$/.exec(root.attributes.get('viewBox') ?? '');
  return found ? { width: Number(found[1]), height: Number(found[2]) } : null;
}

function checkViewBox({ report, path }: Checking, root: SvgElement): void {
  const box = viewBoxOf(root);
  const { least, most } = allowedWidth;
  if (box && box.width >= least && box.width <= most) return;
  report.error(
    { file: path, line: root.line },
    'picture/view-box',
    box
      ? `The drawing is ${box.width} units wide; ${least} to ${most} keep its words legible on a telephone.`
      : 'The drawing has no `viewBox="0 0 width height"`.',
  );
}

function checkElement(checking: Checking, element: SvgElement): void {
  const { report, path } = checking;
  const place = { file: path, line: element.line };
  const allowed = allowedElements[element.name];
  if (!allowed) {
    report.error(
      place,
      'picture/element',
      `\`<${element.name}>\` may not stand in a drawing.`,
      `These may: ${Object.keys(allowedElements).join(', ')}.`,
    );
    return;
  }
  for (const [name, value] of element.attributes) {
    if (allowed[name]?.test(value)) continue;
    report.error(
      place,
      'picture/attribute',
      allowed[name]
        ? `\`${name}="${value}"\` is not a value that may stand there.`
        : `\`${name}\` may not stand on \`<${element.name}>\`.`,
      /^(fill|stroke|style|opacity|font)/.test(name)
        ? 'Colours, widths and letters come from classes; FORMAT.md lists them.'
        : null,
    );
  }
  for (const name of classesOf(element)) {
    if (allowedClasses.has(name)) continue;
    report.error(
      place,
      'picture/class',
      `There is no class \`${name}\` for drawings.`,
      `Known classes: ${[...allowedClasses].join(', ')}.`,
    );
  }
  if (element.name === 'text') checkLabel(checking, element);
  for (const child of element.children) checkElement(checking, child);
}

function checkLabel({ report, path, labels }: Checking, element: SvgElement): void {
  const key = element.attributes.get('data-label');
  if (key !== undefined && labels.has(key)) return;
  report.error(
    { file: path, line: element.line },
    'picture/unknown-label',
    key === undefined
      ? 'Words in a drawing are named by `data-label`.'
      : `There is no label \`${key}\` in the YAML file.`,
  );
}
