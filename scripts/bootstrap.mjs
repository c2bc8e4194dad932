/**
 * Runs before every npm script that needs the dependencies: installs them from the lock file when the lock or the platform has
 * changed since the last install. Built-in modules only, because nothing else is there yet on a fresh clone.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = path.join(root, 'node_modules', '.stoa-stamp');
const lockFolder = path.join(root, '.bootstrap-lock');
const staleAfterMinutes = 20;

const wanted = createHash('sha256')
  .update(readFileSync(path.join(root, 'package-lock.json')))
  .update(`${process.platform}-${process.arch}`)
  .digest('hex');

const installed = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted;

/** One install at a time; a lock left by a killed process is taken over. */
function lock() {
  for (;;) {
    try {
      mkdirSync(lockFolder);
      return;
    } catch {
      const ageMinutes = existsSync(lockFolder)
        ? (Date.now() - statSync(lockFolder).mtimeMs) / 60_000
        : 0;
      if (ageMinutes > staleAfterMinutes) rmSync(lockFolder, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
  }
}

function install() {
  const npm = process.env.npm_execpath;
  const command = npm ? [process.execPath, npm, 'ci'] : ['npm', 'ci'];
  const env = { ...process.env };
  // Without these the inner npm would install one workspace only, or nothing for development.
  delete env.npm_config_workspace;
  delete env.npm_config_workspaces;
  delete env.NODE_ENV;
  // Progress is no result: what a command prints with --json may go straight into another program.
  console.error('Stoa: installing from the lock file (a minute or two, once) …');
  const stdio = ['inherit', process.stderr.fd, 'inherit'];
  const done = spawnSync(command[0], command.slice(1), { cwd: root, env, stdio });
  if (done.status !== 0) {
    console.error(
      'Stoa: the installation failed; the lines above say why. Run the command again when it is mended.',
    );
    process.exitCode = 1;
    return;
  }
  writeFileSync(stampFile, wanted);
}

const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(
    `Stoa needs Node 20 or newer; this is ${process.version}. Install a newer Node and run the command again.`,
  );
  process.exitCode = 1;
} else if (!installed()) {
  lock();
  try {
    if (!installed()) install();
  } finally {
    rmSync(lockFolder, { recursive: true, force: true });
  }
}
