import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = new Set(['.html', '.js', '.css', '.svg', '.json', '.txt', '.webmanifest']);
/** Below this a compressed twin saves less than the packet it would travel in. */
const smallestBytes = 1024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

async function writeTwins(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < smallestBytes) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await Promise.all([
    brotli(bytes, { params }).then((twin) => writeFile(`${file}.br`, twin)),
    zip(bytes, { level: 9 }).then((twin) => writeFile(`${file}.gz`, twin)),
  ]);
}

/**
 * Writes `.br` and `.gz` twins beside every built text file, so that the server sends
 * the best compression without spending processor time on a request.
 */
export function precompress(folder: string): Plugin {
  return {
    name: 'stoa:precompress',
    apply: 'build',
    async closeBundle() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries
        .filter((entry) => entry.isFile() && compressible.has(extname(entry.name)))
        .map((entry) => join(entry.parentPath, entry.name))
        // Another build into the same folder has done its own.
        .filter((file) => !existsSync(`${file}.br`));
      await Promise.all(files.map(writeTwins));
    },
  };
}
