import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadContent, type LoadOptions, type LoadResult } from '../load.ts';
import { smallContent } from './small-content.ts';

/** A complete small content folder on disk, to be spoilt one line at a time. */
export class ContentFolder {
  readonly dir = mkdtempSync(join(tmpdir(), 'stoa-content-'));

  constructor(files: Record<string, string> = smallContent()) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.dir, path)), { recursive: true });
    writeFileSync(join(this.dir, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.dir, path), 'utf8');
  }

  delete(path: string): void {
    rmSync(join(this.dir, path), { recursive: true });
  }

  /** Replaces the first occurrence and insists that there is one. */
  edit(path: string, from: string, to: string): void {
    const text = this.read(path);
    if (!text.includes(from)) throw new Error(`${path} does not contain ${JSON.stringify(from)}`);
    this.write(
      path,
      text.replace(from, () => to),
    );
  }

  lineOf(path: string, fragment: string): number {
    const at = this.read(path).indexOf(fragment);
    if (at === -1) throw new Error(`${path} does not contain ${JSON.stringify(fragment)}`);
    return this.read(path).slice(0, at).split('\n').length;
  }

  load(options: LoadOptions = {}): LoadResult {
    return loadContent(this.dir, options);
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
