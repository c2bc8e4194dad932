/**
 * Finds and reads the fonts that are installed with this workspace. The one file here that touches
 * the file system, and a separate entry: the library itself is only ever handed bytes.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontFiles } from './typefaces.ts';

const require = createRequire(import.meta.url);

/** Most likely first: a run stays in its slice as long as it can. */
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'cyrillic-ext', 'vietnamese'];

export async function readShippedFonts(): Promise<FontFiles> {
  const [text, strong, heading] = await Promise.all([
    readFace('source-sans-3', 400, [...SCRIPTS, 'greek-ext']),
    readFace('source-sans-3', 600, [...SCRIPTS, 'greek-ext']),
    readFace('source-serif-4', 600, SCRIPTS),
  ]);
  return { text, strong, heading };
}

function readFace(family: string, weight: number, scripts: readonly string[]): Promise<Buffer[]> {
  return Promise.all(
    scripts.map((script) =>
      readFile(
        require.resolve(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`),
      ),
    ),
  );
}
