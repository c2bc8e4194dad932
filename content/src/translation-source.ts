import type { Locale } from './types.ts';
import { sourceHash } from './hash.ts';
import { bodyText, type PageFile } from './markdown/page-file.ts';

/** The hash of all texts of a YAML item in its source language, each with the path it stands at. */
export function yamlSourceHash(value: unknown, source: Locale): string {
  const texts: Record<string, string> = {};
  collect(value, source, '', texts);
  return sourceHash(texts);
}

/** Members of a list are named by their key or id, so that moving one does not make a text stale. */
function collect(
  value: unknown,
  source: Locale,
  path: string,
  texts: Record<string, string>,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((member, index) =>
      collect(member, source, `${path}/${nameOf(member, index)}`, texts),
    );
    return;
  }
  const members = Object.entries(value);
  const text: unknown = (value as Record<string, unknown>)[source];
  if (typeof text === 'string' && members.every(([key]) => /^[a-z]{2,3}(-[A-Z]{2})?$/.test(key))) {
    texts[path] = text.trim();
    return;
  }
  for (const [key, member] of members) collect(member, source, `${path}/${key}`, texts);
}

function nameOf(member: unknown, index: number): string {
  if (typeof member === 'object' && member !== null) {
    const { id, key, code } = member as Record<string, unknown>;
    const name = id ?? key ?? code;
    if (typeof name === 'string') return name;
  }
  return String(index);
}

/** The front matter keys of a page that hold words to translate. */
const wordKeys = ['title', 'materials', 'fallback', 'action'];

export function pageSourceHash(page: PageFile): string {
  const head = page.head.value as Record<string, unknown>;
  const words = Object.fromEntries(wordKeys.map((key) => [key, head[key]]));
  return sourceHash({ ...words, body: bodyText(page.body) });
}
