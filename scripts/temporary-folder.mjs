/** Folders that last as long as the work in them. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Makes a folder that a database's own user can enter, does the work, and removes it whichever way the work ends. */
export async function withTemporaryFolder(prefix, work) {
  const folder = mkdtempSync(path.join(tmpdir(), prefix));
  chmodSync(folder, 0o711);
  // Ctrl-C ends the programs at work as well, which ends the work; the second one ends us.
  const interrupted = () => {};
  process.once('SIGINT', interrupted);
  try {
    return await work(folder);
  } finally {
    process.off('SIGINT', interrupted);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
