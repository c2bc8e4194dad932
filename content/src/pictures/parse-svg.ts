import type { Report } from '../problem.ts';

export interface SvgElement {
  name: string;
  attributes: Map<string, string>;
  children: SvgElement[];
  line: number;
}

const token =
  /<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*"[^"<>&]*")*)\s*(\/?)>|([^<]+)/y;
const attribute = /([\w:-]+)\s*=\s*"([^"]*)"/g;

/**
 * Reads the little of XML that a drawing needs: elements, attributes in double quotes, comments.
 * Everything else (entities, CDATA, instructions, text between elements) is refused, so that
 * nothing can mean one thing here and another in a browser. Null when it cannot be read.
 */
export function parseSvg(report: Report, path: string, text: string): SvgElement | null {
  const roots: SvgElement[] = [];
  const open: SvgElement[] = [];
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const refuse = (offset: number, message: string): null => {
    report.error(
      { file: path, line: lineAt(offset) },
      'picture/unreadable',
      message,
      'A drawing holds elements, attributes in double quotes and comments, nothing else.',
    );
    return null;
  };
  for (let at = 0; at < text.length; at = token.lastIndex) {
    token.lastIndex = at;
    const found = token.exec(text);
    if (!found) return refuse(at, 'This cannot be read as part of a drawing.');
    const [, closing, name, attributes, selfClosing, between] = found;
    if (between !== undefined && between.trim() !== '') {
      return refuse(at + between.search(/\S/), 'Words stand in the YAML file, not in the drawing.');
    }
    if (name === undefined) continue;
    if (closing === '/') {
      if (open.pop()?.name !== name) return refuse(at, `\`</${name}>\` closes nothing.`);
      continue;
    }
    const element: SvgElement = { name, attributes: new Map(), children: [], line: lineAt(at) };
    for (const [, key, value] of attributes!.matchAll(attribute)) {
      if (element.attributes.has(key!)) return refuse(at, `\`${key}\` stands twice.`);
      element.attributes.set(key!, value!);
    }
    (open.at(-1)?.children ?? roots).push(element);
    if (selfClosing !== '/') open.push(element);
  }
  if (open.length > 0) return refuse(text.length, `\`<${open.at(-1)!.name}>\` is never closed.`);
  const [root, second] = roots;
  if (!root || second || root.name !== 'svg') return refuse(0, 'The file is not one `<svg>`.');
  return root;
}
