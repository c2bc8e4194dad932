/** `npm start`: builds what is stale, then runs Stoa in this terminal until Ctrl-C. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { root, runtime, StepFailed } from './steps.mjs';

/** Whether one is running over the same data: it serves the files that were built, so they stay, and this start only names it. */
async function isRunning() {
  const ownerFile = path.join(root, 'api/dist/running/owner-file.js');
  if (process.env.DATABASE_URL || !existsSync(ownerFile)) return false;
  const { OwnerFile } = await import(pathToFileURL(ownerFile).href);
  const data = path.resolve(root, process.env.STOA_DATA || '.data');
  return new OwnerFile(data).livingOwner() !== null;
}

async function main() {
  if (!(await isRunning())) await build();
  const child = spawn(
    process.execPath,
    [...runtime.node, path.join(root, 'api/dist/main.js'), ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...runtime.environment,
        ...process.env,
        TZ: 'UTC',
        NODE_ENV: process.env.NODE_ENV ?? 'production',
      },
    },
  );
  // The terminal sends Ctrl-C to the whole group: the child ends itself in order, and this process waits for it.
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      if (signal === 'SIGTERM') child.kill('SIGTERM');
    });
  }
  child.once('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0);
  });
}

await main().catch((error) => {
  if (!(error instanceof StepFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
