import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of a content folder that hold items; `src`, `demo` and documents stand beside them. */
export const itemFolders = [
  'programmes',
  'banks',
  'surveys',
  'assessments',
  'open',
  'jurisdictions',
] as const;

/** Reads below one directory and remembers what was read, so that forgotten files can be named. */
export class Folder {
  private readonly root: string;
  private readonly texts = new Map<string, string>();

  constructor(root: string) {
    this.root = root;
  }

  folders(path: string): string[] {
    return this.entries(path)
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  }

  files(path: string): string[] {
    return this.entries(path)
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);
  }

  has(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  read(path: string): string {
    const text = readFileSync(join(this.root, path), 'utf8');
    this.texts.set(path, text);
    return text;
  }

  /** Every file read so far with its text. */
  everythingRead(): ReadonlyMap<string, string> {
    return this.texts;
  }

  /** Files below `path` that nobody has read. */
  unread(path: string): string[] {
    const below = this.folders(path).flatMap((name) => this.unread(`${path}/${name}`));
    const here = this.files(path)
      .map((name) => `${path}/${name}`)
      .filter((file) => !this.texts.has(file));
    return [...here, ...below];
  }

  private entries(path: string): { name: string; isFile(): boolean; isDirectory(): boolean }[] {
    if (!this.has(path)) return [];
    return readdirSync(join(this.root, path), { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}
