/** Running other programs from our scripts: with time taken, output as it comes, and an end that names what failed. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What Node and the memory it asks for are told wherever Stoa runs; docs/operations.md says why. */
export const runtime = JSON.parse(readFileSync(path.join(root, 'scripts', 'runtime.json'), 'utf8'));

/** A step that failed; its own output has said why. */
export class StepFailed extends Error {}

/** Runs a program of the project to its end. `quiet` keeps its output unless it fails. */
export function run(title, command, args, { env = {}, quiet = false, cwd = root } = {}) {
  const started = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      // Programs that begin with `env node` must find the Node that came with the lock, not the machine's.
      env: {
        ...process.env,
        PATH: `${path.join(root, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH}`,
        ...env,
      },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (chunk) => (said += chunk));
    child.once('error', (error) => reject(new StepFailed(`${title}: ${error.message}`)));
    child.once('exit', (code, signal) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      if (code === 0) {
        console.error(`✓ ${title} (${seconds} s)`);
        resolve(said);
        return;
      }
      if (quiet) process.stderr.write(said);
      reject(
        new StepFailed(`✗ ${title} failed after ${seconds} s (${signal ?? `exit code ${code}`})`),
      );
    });
  });
}

/** A program that npm has installed, run by the Node that came with the lock. */
export const bin = (name) => path.join(root, 'node_modules', '.bin', name);
