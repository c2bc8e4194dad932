/** `npm run bench`: builds what is stale, then measures; see api/bench/README.md. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build } from './build.mjs';
import { root, StepFailed } from './steps.mjs';

async function main() {
  await build();
  const child = spawn(
    process.execPath,
    ['--no-warnings', path.join(root, 'api/bench/main.ts'), ...process.argv.slice(2)],
    {
      cwd: root,
      env: { ...process.env, TZ: 'UTC' },
      stdio: 'inherit',
    },
  );
  child.once('exit', (code, signal) => {
    process.exitCode = code ?? (signal ? 1 : 0);
  });
}

await main().catch((error) => {
  if (!(error instanceof StepFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
