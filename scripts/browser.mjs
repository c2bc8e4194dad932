/**
 * The browser for journeys: from the lock file, unpacked once into our own cache. Where the machine lacks system libraries that it
 * needs, those that come with it are used. `STOA_BROWSER` names another browser.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, StepFailed } from './steps.mjs';

/** The program to run and the environment it needs. */
export async function browser() {
  if (process.env.STOA_BROWSER) return { executablePath: process.env.STOA_BROWSER, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new StepFailed(
      `No browser comes with Stoa for ${process.platform}-${process.arch}. Set STOA_BROWSER to the program of a Chromium or Chrome, for example /usr/bin/chromium.`,
    );
  }
  const folder = await unpacked();
  const executablePath = path.join(folder, 'chromium');
  const libraries = path.join(folder, 'al2023', 'lib');
  const env = lacksLibraries(executablePath) ? { LD_LIBRARY_PATH: libraries } : {};
  return { executablePath, env };
}

async function unpacked() {
  const manifest = path.join(root, 'node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = path.join(root, '.cache', `browser-${version}`);
  if (existsSync(folder)) return folder;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  // The package unpacks into the system's temporary folder, which others share and which may hold half of an earlier try.
  process.env.TMPDIR = fresh;
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  await inflate(path.join(path.dirname(manifest), 'bin', 'al2023.tar.br'));
  delete process.env.TMPDIR;
  if (existsSync(folder)) rmSync(fresh, { recursive: true, force: true });
  else renameSync(fresh, folder);
  return folder;
}

function lacksLibraries(program) {
  const { stdout = '', status } = spawnSync('ldd', [program], { encoding: 'utf8' });
  return status !== 0 || stdout.includes('not found');
}
