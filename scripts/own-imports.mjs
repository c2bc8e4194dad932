import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * What describes the API finds the types of its answers by whole paths, and TypeScript gives it those with every letter outside ASCII
 * as an escape: in a folder called *Të dhëna* it would import from `T/u00EB dh/u00EBna`. Such imports lead into our own sources, so
 * they are written anew, from file to file.
 */
export function withOwnImports(text, file, dist) {
  return text.replace(/"[^"\n]*\/u[0-9A-F]{4}[^"\n]*?\/api\/src\/([^"\n]+)"/g, (_, to) => {
    const there = path.relative(path.dirname(file), path.join(dist, to)).split(path.sep).join('/');
    return JSON.stringify(there.startsWith('.') ? there : `./${there}`);
  });
}

/** Whether a folder's name has letters that those paths would lose. */
export const losesLetters = (folder) => /[^ -~]/.test(folder);

export function mendImports(dist) {
  for (const entry of readdirSync(dist, { recursive: true })) {
    if (!entry.endsWith('.js')) continue;
    const file = path.join(dist, entry);
    const text = readFileSync(file, 'utf8');
    const mended = withOwnImports(text, file, dist);
    if (mended !== text) writeFileSync(file, mended);
  }
}
