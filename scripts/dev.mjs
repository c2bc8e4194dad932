/** `npm run dev`: the API rebuilt and restarted on change, the web served by Vite with its proxy, the same database as `npm start`. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build } from './build.mjs';
import { losesLetters } from './own-imports.mjs';
import { bin, root, StepFailed } from './steps.mjs';

const children = [];

function keepRunning(command, args, options = {}) {
  const env = {
    ...process.env,
    TZ: 'UTC',
    PATH: `${path.join(root, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH}`,
  };
  const child = spawn(command, args, { cwd: root, env, stdio: 'inherit', ...options });
  children.push(child);
  return child;
}

try {
  if (losesLetters(root))
    throw new StepFailed(
      `npm run dev needs a folder whose path has no letters beyond ASCII; this is ${root}. npm start and npm test work here.`,
    );
  await build();
  const run = process.execPath;
  const start = ['start', '--watch', '--preserveWatchOutput', '--exec', run];
  keepRunning(bin('nest'), [...start, '--', ...process.argv.slice(2)], {
    cwd: path.join(root, 'api'),
  });
  keepRunning(bin('vite'), [], { cwd: path.join(root, 'web') });
  console.log(
    'Open http://127.0.0.1:5173 for the application; public pages come from the API and its last build.',
  );
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

process.on('exit', () => {
  for (const child of children) child.kill();
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
