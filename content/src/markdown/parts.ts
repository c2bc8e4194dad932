import type { Report } from '../problem.ts';
import type { Line } from './page-file.ts';

/** A run of Markdown, or what stands between `:::name` and `:::`, its opening line included. */
export type Part =
  | { kind: 'text'; lines: Line[] }
  | { kind: 'directive'; name: string; rest: string; lines: Line[] };

const opening = /^:::([a-z]+)(?:\s+(.*\S))?\s*$/;

/** @param area how the rules about colons are called where this text stands */
export function splitParts(
  report: Report,
  path: string,
  lines: readonly Line[],
  area: 'lesson' | 'page',
): Part[] {
  const parts: Part[] = [];
  let text: Line[] = [];
  const endText = (): void => {
    if (text.length > 0) parts.push({ kind: 'text', lines: text });
    text = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const found = opening.exec(line.text);
    if (!found) {
      if (!line.text.startsWith(':::')) text.push(line);
      else {
        report.error(
          { file: path, line: line.number },
          `${area}/stray-colons`,
          'This `:::` opens nothing and closes nothing.',
        );
      }
      continue;
    }
    endText();
    const end = lines.findIndex((later, index) => index > at && /^:::\s*$/.test(later.text));
    if (end === -1) {
      report.error(
        { file: path, line: line.number },
        `${area}/unclosed`,
        `\`:::${found[1]}\` is never closed.`,
        'End it with a line that holds only `:::`.',
      );
      break;
    }
    const [, name, rest = ''] = found;
    parts.push({ kind: 'directive', name: name!, rest, lines: lines.slice(at, end) });
    at = end;
  }
  endText();
  return parts;
}
