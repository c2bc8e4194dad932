import type { Report } from '../problem.ts';
import { sourcesIn } from '../markdown/render.ts';
import type { Checking } from './checking.ts';
import { objectsIn } from './visit.ts';

/** Every source named anywhere has its entry in `sources.yaml`. */
export function checkSources({ report, content, texts }: Checking): void {
  const known = new Set(content.sources.map((source) => source.key));
  const { sources: _, ...quoting } = content;
  for (const value of objectsIn(quoting)) {
    const { source, sources } = value as { source?: unknown; sources?: unknown };
    if (typeof source === 'string' && isSourceKey(source) && !known.has(source)) {
      unknown(report, report.placeOf(value, 'source'), source);
    }
    const listed = Array.isArray(sources) ? (sources as string[]) : [];
    for (const key of listed) {
      // A key quoted in the text is reported there, on its own line.
      if (!known.has(key) && !isQuoted(texts, report.placeOf(value).file, key)) {
        unknown(report, report.placeOf(value, 'sources'), key);
      }
    }
  }
  for (const [file, text] of texts) {
    if (!file.endsWith('.md')) continue;
    let inBody = false;
    text.split('\n').forEach((line, index) => {
      if (!inBody) {
        inBody = index > 0 && /^---\s*$/.test(line);
        return;
      }
      for (const key of sourcesIn(line)) {
        if (!known.has(key)) unknown(report, { file, line: index + 1 }, key);
      }
    });
  }
}

/** `source` is also the name of the key that holds a language. */
function isSourceKey(value: string): boolean {
  return /^[A-Z]/.test(value);
}

function isQuoted(texts: ReadonlyMap<string, string>, file: string, key: string): boolean {
  const body = texts.get(file)?.split(/^---\s*$/m)[2] ?? '';
  return sourcesIn(body).includes(key);
}

function unknown(report: Report, place: { file: string; line: number }, key: string): void {
  report.error(
    place,
    'reference/unknown-source',
    `There is no source \`${key}\`.`,
    'Add it to `sources.yaml` with a title and an address.',
  );
}
