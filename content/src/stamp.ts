import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, type Node } from 'yaml';
import { Folder, itemFolders } from './loading/folder.ts';
import { parsePage } from './markdown/page-file.ts';
import { Report } from './problem.ts';
import { pageSourceHash, yamlSourceHash } from './translation-source.ts';
import { parseYaml } from './yaml/yaml-file.ts';

export interface Stamped {
  file: string;
  locale: string;
  was: string | null;
  now: string;
}

const pageName = /^(.*)\.([a-z]{2,3}(?:-[A-Z]{2})?)\.md$/;

/**
 * Writes the hash of the source into each translation that has none yet. A translation that was
 * stamped before is only stamped anew when its file is named: a stamp says that somebody brought
 * the text up to date, and no program can know that.
 */
export function stampContent(dir: string, named: readonly string[] = []): Stamped[] {
  const folder = new Folder(dir);
  const files = itemFolders.flatMap((path) => folder.unread(path));
  const isNamed = (file: string): boolean => named.includes(file);
  return files.flatMap((file) => {
    if (file.endsWith('.yaml')) return stampYaml(dir, folder, file, isNamed(file));
    return pageName.test(file) ? stampPage(dir, folder, files, file, isNamed(file)) : [];
  });
}

function stampYaml(dir: string, folder: Folder, file: string, anew: boolean): Stamped[] {
  const text = folder.read(file);
  const yaml = parseYaml(new Report(), file, text);
  const translations = isMap(yaml?.root) ? yaml.root.get('translations') : null;
  if (!yaml || !isMap(yaml.root) || !isMap(translations)) return [];
  const source = yaml.root.get('source');
  const now = yamlSourceHash(yaml.value, typeof source === 'string' ? source : 'en');
  const edits = translations.items.flatMap((pair) => {
    const of = isMap(pair.value) ? (pair.value.get('of', true) as Node | undefined) : undefined;
    return isScalar(pair.key) ? editOf(of, now, anew, String(pair.key.value)) : [];
  });
  return write(dir, file, text, 0, now, edits);
}

function stampPage(
  dir: string,
  folder: Folder,
  files: readonly string[],
  file: string,
  anew: boolean,
): Stamped[] {
  const [, name, locale] = pageName.exec(file)!;
  const read = (path: string) => parsePage(new Report(), path, folder.read(path));
  const page = read(file);
  if (!page || !isMap(page.head.root) || !page.head.root.has('state')) return [];
  const source = files
    .filter((other) => pageName.exec(other)?.[1] === name)
    .flatMap((other) => read(other) ?? [])
    .find((other) => isMap(other.head.root) && !other.head.root.has('state'));
  if (!source) return [];
  const now = pageSourceHash(source);
  const of = page.head.root.get('of', true) as Node | undefined;
  return write(dir, file, folder.read(file), page.headOffset, now, editOf(of, now, anew, locale!));
}

interface Edit {
  from: number;
  to: number;
  locale: string;
  was: string | null;
}

function editOf(of: Node | undefined, now: string, anew: boolean, locale: string): Edit[] {
  if (!isScalar(of) || !of.range) return [];
  const was = typeof of.value === 'string' && of.value !== '' ? of.value : null;
  if (was === now || (was !== null && !anew)) return [];
  return [{ from: of.range[0], to: of.range[1], locale, was }];
}

/** The hash is quoted: one made of digits alone would be read as a number. */
function write(
  dir: string,
  file: string,
  text: string,
  offset: number,
  now: string,
  edits: readonly Edit[],
): Stamped[] {
  if (edits.length === 0) return [];
  let stamped = text;
  for (const { from, to } of [...edits].sort((a, b) => b.from - a.from)) {
    stamped = `${stamped.slice(0, offset + from)}'${now}'${stamped.slice(offset + to)}`;
  }
  writeFileSync(join(dir, file), stamped);
  return edits.map(({ locale, was }) => ({ file, locale, was, now }));
}
