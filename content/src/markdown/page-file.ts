import type { Report } from '../problem.ts';
import { parseYaml, type YamlFile } from '../yaml/yaml-file.ts';

export interface Line {
  number: number;
  text: string;
}

/** A Markdown file: YAML between two `---` lines, then the body with the lines it stands on. */
export interface PageFile {
  path: string;
  head: YamlFile;
  /** Offset of the front matter in the file, for writing a stamp back. */
  headOffset: number;
  body: Line[];
}

const frontMatter = /^---\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

export function parsePage(report: Report, path: string, text: string): PageFile | null {
  const found = text.startsWith('---') ? frontMatter.exec(text) : null;
  if (!found) {
    report.error(
      { file: path, line: 1 },
      'page/front-matter',
      'The file does not begin with front matter between two `---` lines.',
    );
    return null;
  }
  const head = parseYaml(report, path, found[1]!, 2);
  if (!head) return null;
  const firstLine = found[0].split('\n').length;
  const body = text
    .slice(found[0].length)
    .split(/\r?\n/)
    .map((line, index) => ({ number: firstLine + index, text: line }));
  return { path, head, headOffset: found[0].indexOf(found[1]!, 3), body };
}

export function bodyText(lines: readonly Line[]): string {
  return lines
    .map((line) => line.text)
    .join('\n')
    .trim();
}
