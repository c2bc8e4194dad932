import type { Report } from '../problem.ts';
import type { LoadedContent } from '../types.ts';
import { objectsIn } from './visit.ts';

/** An id is a primary key: nothing else may carry it, in any file. */
export function checkIds(report: Report, content: LoadedContent): void {
  const seen = new Map<string, object>();
  for (const value of objectsIn(content)) {
    const id = (value as { id?: unknown }).id;
    if (typeof id !== 'string') continue;
    const first = seen.get(id);
    if (!first) {
      seen.set(id, value);
      continue;
    }
    const { file, line } = report.placeOf(first, 'id');
    report.error(
      report.placeOf(value, 'id'),
      'id/duplicate',
      `This id is already used in ${file}, line ${line}.`,
      'Give the newer of the two a new UUID; the older one may already be published.',
    );
  }
}

/** Names that must not repeat within their list. */
export function checkUnique<T extends object>(
  report: Report,
  members: readonly T[],
  field: keyof T & string,
): void {
  const seen = new Set<unknown>();
  for (const member of members) {
    if (seen.has(member[field])) {
      report.error(
        report.placeOf(member, field),
        'key/duplicate',
        `\`${field}: ${String(member[field])}\` stands twice in this list.`,
      );
    }
    seen.add(member[field]);
  }
}
