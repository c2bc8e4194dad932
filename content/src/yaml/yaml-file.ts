import { LineCounter, parseDocument, visit, type Node } from 'yaml';
import type { Place, Report } from '../problem.ts';

/** A parsed YAML text that can say on which line a node stands. */
export interface YamlFile {
  path: string;
  root: Node | null;
  value: unknown;
  placeAt(offset: number): Place;
}

/**
 * Parses one YAML text, or the front matter of a Markdown file that begins at `firstLine`.
 * Null when it cannot be read at all; the reasons are then in the report.
 */
export function parseYaml(
  report: Report,
  path: string,
  text: string,
  firstLine = 1,
): YamlFile | null {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const placeAt = (offset: number): Place => ({
    file: path,
    line: Math.max(1, lineCounter.linePos(offset).line) + firstLine - 1,
  });
  for (const error of document.errors) {
    report.error(
      placeAt(error.pos[0]),
      'yaml/unreadable',
      `This is not valid YAML: ${error.message}.`,
    );
  }
  let hasAlias = false;
  visit(document, {
    Alias(_, { source, range }) {
      hasAlias = true;
      report.error(
        placeAt(range?.[0] ?? 0),
        'yaml/alias',
        `\`*${source}\` refers to another place in the file.`,
        'Write the value out: whoever reads this line must see what it says.',
      );
    },
  });
  if (document.errors.length > 0 || hasAlias) return null;
  const value: unknown = document.toJS();
  return { path, root: document.contents, value, placeAt };
}
